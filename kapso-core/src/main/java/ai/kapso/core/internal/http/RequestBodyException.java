package ai.kapso.core.internal.http;

/** A request's body could not be read to its end, so no complete request was sent. */
final class RequestBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequestBodyException(String message, Throwable cause) {
        super(message, cause);
    }

    RequestBodyException(String message) {
        super(message);
    }
}
