package ai.kapso.webhooks;

/**
 * Remembers what has been handled, so that what Kapso sends twice is handled once. Kapso sends again whatever was not
 * answered with 200 in time, and the item of a failed batch in a delivery of its own; a {@link WebhookReceiver} therefore
 * claims each event: by its {@code eventKey()}, or, where it has none, by the SHA-256 of the signed body and its place in
 * it. A delivery of several events is claimed too, but only while it is being handled. No header decides anything.
 *
 * <p>A log holds for each key one of three states: nobody has it, somebody has claimed it, or it is done. A claim that is
 * neither completed nor released expires after the log's lease, as if nobody had made it. What is done is forgotten after
 * the log's retention; what is sent again later than that is handled again.
 *
 * <p>When the work is done, and when the key is completed, decides what a crash costs:
 *
 * <ul>
 *   <li><b>At least once</b> is what a receiver does: claim, work, complete; or release when the work failed, so that Kapso's
 *       next try does it again. Nothing is lost as long as Kapso tries again after the lease. Kapso waits 10 seconds for an
 *       answer and tries again after 10, 40 and 90 seconds, or, as some read it, does not try a fourth time; the lease of
 *       30 seconds that the logs here have is over by the try at second 50, whichever try the process died in before. The work is done twice when a
 *       process dies, or loses its database, between the work and {@code complete}, and when the work takes longer than the
 *       lease. So let work that must not count twice be recognisable, by the message's id for instance.
 *   <li><b>At most once</b> is {@link WebhookReceiver.Builder#atMostOnce()}: claim, complete, work. Nothing is done twice
 *       within the retention, because of two that complete a key only one succeeds. The work is lost when it fails, or when
 *       the process dies after {@code complete}.
 * </ul>
 *
 * <p>No log can make it exactly once, unless the work and {@code complete} are one transaction.
 *
 * <p>Keys are texts of up to 300 characters without secrets. Most hold the id of a message, which encodes the contact's
 * phone number: store a hash. Implementations must be thread-safe, and a claim must
 * be atomic among all processes that share the log. A method that cannot do its part throws an unchecked exception, and
 * never says {@link Claim#WON} on suspicion: the receiver then answers 500, and what was not claimed is not handled.
 */
public interface DeliveryLog {

    /**
     * Claims a key, unless somebody has claimed it and the claim has not expired, or it is done.
     *
     * @param key what is about to be handled
     * @return whether the caller is to handle it
     */
    Claim claim(String key);

    /**
     * Says that what was claimed has been handled, or, where nothing may be handled twice, that it is about to be. A claim
     * that has expired can still be completed until somebody else wins the key.
     *
     * @param key the key that was won
     * @throws DeliveryLogException when the claim expired and somebody else has won the key since, as far as the log can
     *     tell; always when somebody else has completed it
     */
    void complete(String key);

    /**
     * Gives a claim back, since what was claimed could not be handled. Does nothing when the key is done, or, as far as the
     * log can tell, somebody else's by now.
     *
     * @param key the key that was won
     */
    void release(String key);

    /** The answer to a claim. */
    enum Claim {
        /** The caller is the first and is to handle it. */
        WON,
        /** Somebody else is handling it at the moment, or was when it died. Ask again later. */
        BUSY,
        /** It has been handled. */
        DONE
    }
}
