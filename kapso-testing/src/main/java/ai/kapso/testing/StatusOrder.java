package ai.kapso.testing;

/** Which status webhooks follow a send by themselves, and in which order they happen. */
public enum StatusOrder {
    /** {@code sent}, then {@code delivered}, then {@code read} once the contact reads. The default. */
    IN_ORDER,

    /** The statuses of a message arrive backwards, which WhatsApp does not promise against. */
    REVERSED,

    /** {@code delivered} never comes: {@code sent}, and {@code read} once the contact reads. */
    WITHOUT_DELIVERED,

    /** Nothing happens by itself; the test moves each message with {@link CapturedMessage}. */
    MANUAL
}
