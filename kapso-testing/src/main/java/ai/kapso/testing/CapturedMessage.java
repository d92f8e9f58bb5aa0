package ai.kapso.testing;

import ai.kapso.testing.internal.Message;
import ai.kapso.testing.internal.World;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** A message that the business sent, and what becomes of it. Safe for use by many threads. */
public final class CapturedMessage {
    private final World world;
    private final Message message;

    CapturedMessage(World world, Message message) {
        this.world = world;
        this.message = message;
    }

    /**
     * WhatsApp's id, as the send returned it.
     *
     * @return the id
     */
    public String wamid() {
        return message.wamid();
    }

    /**
     * The kind of message.
     *
     * @return {@code text}, {@code image}, {@code interactive}, …
     */
    public String type() {
        return message.type();
    }

    /**
     * The latest status.
     *
     * @return {@code pending}, {@code sent}, {@code delivered}, {@code read} or {@code failed}
     */
    public String status() {
        return world.call(message::status);
    }

    /**
     * The message as it was sent: {@code id}, {@code timestamp}, {@code type}, the content under the name of the type,
     * and {@code context} for a reply.
     *
     * @return a copy
     */
    public ObjectNode json() {
        return world.call(message::plain);
    }

    /**
     * WhatsApp took the message.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public CapturedMessage becomesSent() {
        return becomes("sent");
    }

    /**
     * The message reached the contact's phone.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public CapturedMessage becomesDelivered() {
        return becomes("delivered");
    }

    /**
     * The contact saw the message.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public CapturedMessage becomesRead() {
        return becomes("read");
    }

    private CapturedMessage becomes(String status) {
        world.run(() -> world.statuses().become(message, status));
        return this;
    }

    /**
     * WhatsApp could not deliver the message.
     *
     * @param code WhatsApp's error code, such as 131026
     * @param title WhatsApp's title of the error
     * @return this
     */
    @CanIgnoreReturnValue
    public CapturedMessage fails(int code, String title) {
        world.run(() -> world.statuses().fail(message, code, title, null));
        return this;
    }

    @Override
    public String toString() {
        return "CapturedMessage[" + wamid() + ", " + type() + ", " + status() + "]";
    }
}
