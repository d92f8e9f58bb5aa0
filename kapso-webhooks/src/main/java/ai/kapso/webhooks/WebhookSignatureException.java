package ai.kapso.webhooks;

/**
 * A request is not what the owner of a configured secret signed, so nothing in it can be believed. Answer 401.
 *
 * <p>Says nothing about the content of the body, which has not been looked at.
 */
public final class WebhookSignatureException extends WebhookException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WebhookSignatureException(Reason reason, String header) {
        super("the webhook's signature (" + header + ") " + reason.text, null);
        this.reason = reason;
    }

    /** Why the signature was refused. */
    public Reason reason() {
        return reason;
    }

    /** Why a signature was refused. */
    public enum Reason {
        /** There is no signature header, or it is blank. */
        MISSING("is missing"),
        /** The header is there more than once, even if the values are equal. */
        DUPLICATE("is there more than once"),
        /** The header does not hold a SHA-256 in hexadecimal. */
        MALFORMED("is not a SHA-256 in hexadecimal"),
        /** The header is well-formed, and no configured secret gives it for this body. */
        MISMATCH("does not belong to this body under any configured secret");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }
}
