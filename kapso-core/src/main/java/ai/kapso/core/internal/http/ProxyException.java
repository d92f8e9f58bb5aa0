package ai.kapso.core.internal.http;

import java.io.IOException;

/** A proxy did not let a request through. Says so in its message, which holds nothing from outside. */
final class ProxyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ProxyException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Whether the same request is refused again in a second. */
    boolean isFinal() {
        return status < 500 && status != 408 && status != 429;
    }
}
