package ai.kapso.core;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reply of the API: its body and what came with it. Immutable and thread-safe.
 *
 * @param <T> the body; {@link Void} when there is none
 */
public final class ApiResponse<T extends @Nullable Object> {

    private final int status;
    private final Supplier<Headers> headers;
    private final T body;
    private final int attempts;

    /**
     * A reply.
     *
     * @param status the HTTP status, 200 to 299
     * @param headers gives the reply's headers when they are asked for
     * @param body the body
     * @param attempts how many requests it took, 1 without retries
     */
    public ApiResponse(int status, Supplier<Headers> headers, T body, int attempts) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.attempts = attempts;
    }

    /** The HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    /** The reply's headers. */
    public Headers headers() {
        return headers.get();
    }

    /** The body; null for {@code ApiResponse<Void>}. */
    public T body() {
        return body;
    }

    /** How many requests it took, 1 without retries. */
    public int attempts() {
        return attempts;
    }

    /** The id to name to support, where the reply has one. */
    public Optional<String> requestId() {
        return RequestIds.find(headers());
    }

    /** How much of the rate limits is left; empty where the reply does not say. */
    public RateLimit rateLimit() {
        return RateLimit.of(headers());
    }

    /** Status and attempts only: a body may hold personal data. */
    @Override
    public String toString() {
        return "ApiResponse{status=" + status + ", attempts=" + attempts + "}";
    }
}
