package ai.kapso.webhooks;

/**
 * Remembers what has been handled, so that what Kapso sends twice is handled once. Kapso sends again whatever was not
 * answered with 200 in time, and the item of a failed batch under a key of its own; a {@link WebhookReceiver} therefore
 * claims both each delivery (by its idempotency key) and each event (by {@code eventKey()}).
 *
 * <p><b>At least once</b> is what a receiver does: it claims a key, calls the handlers, and completes the key, or releases
 * it when a handler failed. A process that dies in between leaves a claim that expires, and the event is handled again:
 * nothing is lost, but a handler may have done its work already. <b>At most once</b>, for work that must never be repeated,
 * is had by completing a key before the work: see {@link WebhookReceiver.Builder#atMostOnce()}. What fails is then lost.
 *
 * <p>Keys are texts of up to some 300 characters without secrets. Implementations must be thread-safe, and a claim must
 * be atomic among all processes that share the log.
 */
public interface DeliveryLog {

    /**
     * Claims a key, if nobody has.
     *
     * @param key what is about to be handled
     * @return whether the caller is to handle it
     */
    Claim claim(String key);

    /**
     * Says that what was claimed has been handled.
     *
     * @param key the key that was won
     */
    void complete(String key);

    /**
     * Gives a claim back, since what was claimed could not be handled.
     *
     * @param key the key that was won
     */
    void release(String key);

    /** The answer to a claim. */
    enum Claim {
        /** The caller is the first and is to handle it. */
        WON,
        /** Somebody else is handling it at the moment. */
        BUSY,
        /** It has been handled. */
        DONE
    }
}
