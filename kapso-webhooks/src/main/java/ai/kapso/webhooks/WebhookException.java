package ai.kapso.webhooks;

import ai.kapso.core.KapsoException;
import org.jspecify.annotations.Nullable;

/** The root of what this module throws about a delivery. Messages are one line and safe to log. */
public abstract class WebhookException extends KapsoException {
    private static final long serialVersionUID = 1L;

    WebhookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
