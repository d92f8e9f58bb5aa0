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

    /** The message: one line in English, safe to log. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }

    /**
     * Whether the same request may be sent again: true only if it is certain that it was not carried out, or that it does
     * no harm when carried out twice. Of a message it answers "can the recipient not get it twice?"; whether a repeat is
     * of any use is another question, see {@link ApiError#retryAdvice()}.
     *
     * @return the opposite of {@link #outcomeUnknown()}
     */
    public final boolean maySendAgain() {
        return !outcomeUnknown();
    }

    /**
     * Whether the request may have been carried out although no response says so for certain. Such a request must not
     * simply be sent again: find out first, by the status webhook or by listing what was sent. A response with success
     * that cannot be read ({@link KapsoDecodeException}) leaves the outcome of a send unknown, too.
     *
     * @return false for a request that only reads, or that does no harm when carried out twice
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
