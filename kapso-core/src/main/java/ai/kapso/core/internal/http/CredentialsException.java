package ai.kapso.core.internal.http;

/**
 * There are no credentials for a request. The message is ours; what a provider throws is the cause, whose text may hold
 * anything.
 */
final class CredentialsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CredentialsException(String message, Throwable cause) {
        super(message, cause);
    }

    CredentialsException(String message) {
        super(message);
    }
}
