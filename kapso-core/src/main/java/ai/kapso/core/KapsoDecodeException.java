package ai.kapso.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A response with success that cannot be read, such as HTML or a send's response without a message id.
 *
 * <p>If {@link #accepted()} is true, the request sends or changes something, and most likely <b>was carried out</b>; only its
 * result is lost. Nobody can be certain, since a captive portal or another server between answers with success as well, so
 * {@link #outcomeUnknown()} is true and {@link #maySendAgain()} is false.
 */
public final class KapsoDecodeException extends KapsoException {
    private static final long serialVersionUID = 1L;

    private final ApiFailure failure;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     * @param cause the cause, or null
     */
    public KapsoDecodeException(ApiFailure failure, @Nullable Throwable cause) {
        super(FailureText.ofDecoding(failure), cause);
        this.failure = failure;
    }

    /**
     * Whether the request sends or changes something and was answered with success, so that it must not be repeated.
     *
     * @return false for a request that only reads
     */
    public boolean accepted() {
        return failure.accepted();
    }

    /**
     * The HTTP status.
     *
     * @return such as 200
     */
    public int status() {
        return failure.status();
    }

    /**
     * The headers of the reply.
     *
     * @return the headers
     */
    public Headers headers() {
        return failure.headers();
    }

    /**
     * The id by which the server's operators find the request, where a header has one.
     *
     * @return the request id
     */
    public Optional<String> requestId() {
        return RequestIds.find(failure.headers());
    }

    /**
     * The body of the reply as text, up to 64 KiB. It may hold what should not be logged.
     *
     * @return empty text if there was none
     */
    public String rawBody() {
        return failure.rawBody();
    }

    /**
     * The HTTP method.
     *
     * @return such as {@code POST}
     */
    public String method() {
        return failure.method();
    }

    /**
     * The path with names in place of ids.
     *
     * @return such as {@code /{phone_number_id}/messages}
     */
    public String pathTemplate() {
        return failure.pathTemplate();
    }

    @Override
    public int attempts() {
        return failure.attempts();
    }

    /** Whether a request that sends or changes something was answered with success that cannot be read. */
    @Override
    public boolean outcomeUnknown() {
        return failure.accepted() || failure.outcomeUnknown();
    }
}
