package ai.kapso.core;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that the SDK throws, apart from {@link IllegalArgumentException} and the like for wrong use.
 *
 * <p>Messages are one line in English, safe to log: no secrets, no ids, no texts of messages. All exceptions can be
 * serialized.
 */
public abstract class KapsoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message one line, safe to log
     * @param cause the cause, or null
     */
    protected KapsoException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Whether the request may have been carried out although no reply says so. Such a request must not simply be sent
     * again: find out first, by the status webhook or by listing what was sent.
     *
     * @return false, unless nobody knows
     */
    public boolean outcomeUnknown() {
        return false;
    }

    /**
     * How many times the request was tried.
     *
     * @return 0 if the exception is not about a request
     */
    public int attempts() {
        return 0;
    }
}
