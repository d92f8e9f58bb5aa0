package ai.kapso.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * A body is not a webhook at all: not JSON, not a JSON object, or beyond a bound. Strange content of an object never
 * leads here, it leads to {@link ai.kapso.webhooks.events.UnknownEvent}. The message names place and size, never content.
 */
public final class WebhookParseException extends WebhookException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WebhookParseException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static WebhookParseException tooLarge(int maxBodySize) {
        return new WebhookParseException(
                Reason.TOO_LARGE, "the webhook's body has more than " + maxBodySize + " bytes", null);
    }

    /** Why the body was refused. */
    public Reason reason() {
        return reason;
    }

    /** Why a body was refused. */
    public enum Reason {
        /** It is not JSON in UTF-8. */
        NOT_JSON,
        /** It is JSON, but not an object. */
        NOT_AN_OBJECT,
        /** It has more bytes than the bound, or a text or number in it is longer than any that is read. */
        TOO_LARGE,
        /** It is nested more than 200 levels deep. */
        TOO_DEEP
    }
}
