package ai.kapso.core.internal.http;

/**
 * The HTTP client asked for a body once more, to repeat a request of its own accord. Unless
 * {@code jdk.httpclient.enableAllMethodRetry} tells it to repeat anything, it does so only when the peer said that it had
 * not processed the request.
 */
final class RepeatedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RepeatedBodyException() {
        super("the HTTP client wanted to repeat the request by itself");
    }
}
