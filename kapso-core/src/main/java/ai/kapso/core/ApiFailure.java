package ai.kapso.core;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a failed request, from which the exceptions are made. The SDK fills it in; programs need it only to make an
 * exception in a test.
 *
 * <p>Holds the path template, never the path, so ids stay out of messages and logs. Immutable, thread-safe and
 * serializable.
 */
public final class ApiFailure implements Serializable {
    /** The bytes of a body that are kept: 64 KiB. */
    public static final int BODY_BOUND = 64 * 1024;

    private static final long serialVersionUID = 1L;

    private final String method;
    private final String pathTemplate;
    private final int attempts;
    private final boolean outcomeUnknown;
    private final boolean accepted;
    private final int status;
    private final Headers headers;
    private final String rawBody;
    private final @Nullable ApiError error;
    private final @Nullable Duration retryAfter;
    private final @Nullable String problem;

    private ApiFailure(Builder builder) {
        this.method = builder.method;
        this.pathTemplate = builder.pathTemplate;
        this.attempts = builder.attempts;
        this.outcomeUnknown = builder.outcomeUnknown;
        this.accepted = builder.accepted;
        this.status = builder.status;
        this.headers = builder.headers;
        this.rawBody = text(builder.body);
        this.error = Optional.ofNullable(builder.error)
                .or(() -> ApiError.parse(builder.status, builder.body))
                .map(found -> found.in(new ApiError.Context(builder.outcomeUnknown, builder.apiKey)))
                .orElse(null);
        this.retryAfter = builder.retryAfter;
        this.problem = builder.problem;
    }

    /** Malformed UTF-8 becomes the replacement character; a character cut by the bound goes. */
    private static String text(byte[] body) {
        if (body.length <= BODY_BOUND) {
            return new String(body, StandardCharsets.UTF_8);
        }
        int end = BODY_BOUND;
        while (end > BODY_BOUND - 4 && (body[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(Arrays.copyOf(body, end), StandardCharsets.UTF_8);
    }

    /**
     * Starts a failure of an operation.
     *
     * @param method the HTTP method
     * @param pathTemplate the path with names in place of ids, such as {@code /{phone_number_id}/messages}
     * @return a builder
     */
    public static Builder builder(String method, String pathTemplate) {
        return new Builder(method, pathTemplate);
    }

    /**
     * The HTTP method.
     *
     * @return such as {@code POST}
     */
    public String method() {
        return method;
    }

    /**
     * The path with names in place of ids.
     *
     * @return such as {@code /{phone_number_id}/messages}
     */
    public String pathTemplate() {
        return pathTemplate;
    }

    /**
     * How many times the request was tried.
     *
     * @return 1 if it was not repeated
     */
    public int attempts() {
        return attempts;
    }

    /**
     * Whether the request may have been carried out although no reply says so.
     *
     * @return false by default
     */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }

    /**
     * Whether a request that sends or changes something was answered with success, so that it must not be repeated.
     *
     * @return false by default
     */
    public boolean accepted() {
        return accepted;
    }

    /**
     * The HTTP status.
     *
     * @return 0 if there was no reply
     */
    public int status() {
        return status;
    }

    /**
     * The headers of the reply.
     *
     * @return empty if there was no reply
     */
    public Headers headers() {
        return headers;
    }

    /**
     * The body of the reply as text, up to {@link #BODY_BOUND} bytes.
     *
     * @return empty text if there was none
     */
    public String rawBody() {
        return rawBody;
    }

    /**
     * The error that the body holds.
     *
     * @return empty if the body is not in any known shape
     */
    public Optional<ApiError> error() {
        return Optional.ofNullable(error);
    }

    /**
     * How long to wait before another try.
     *
     * @return empty if neither the reply nor the error code says so
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * What went wrong on this side, in a few words for the exception's message.
     *
     * @return empty if the exception's own words do
     */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The operation and the status; nothing of the reply. */
    @Override
    public String toString() {
        return "ApiFailure{" + method + " " + pathTemplate + ", status=" + status + ", attempts=" + attempts + "}";
    }

    /** Builds {@link ApiFailure} values. Not thread-safe. */
    public static final class Builder {
        private final String method;
        private final String pathTemplate;
        private int attempts = 1;
        private boolean outcomeUnknown;
        private boolean accepted;
        private boolean apiKey;
        private int status;
        private Headers headers = Headers.empty();
        private byte[] body = {};
        private @Nullable ApiError error;
        private @Nullable Duration retryAfter;
        private @Nullable String problem;

        private Builder(String method, String pathTemplate) {
            this.method = Objects.requireNonNull(method, "method");
            this.pathTemplate = Objects.requireNonNull(pathTemplate, "pathTemplate");
        }

        /**
         * Sets how many times the request was tried.
         *
         * @param attempts 1 by default
         * @return this builder
         */
        public Builder attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /**
         * Sets whether the request may have been carried out although no reply says so.
         *
         * @param outcomeUnknown false by default
         * @return this builder
         */
        public Builder outcomeUnknown(boolean outcomeUnknown) {
            this.outcomeUnknown = outcomeUnknown;
            return this;
        }

        /**
         * Sets whether a request that sends or changes something was answered with success.
         *
         * @param accepted false by default
         * @return this builder
         */
        public Builder accepted(boolean accepted) {
            this.accepted = accepted;
            return this;
        }

        /**
         * Sets whether the request carried a Kapso API key, so that hints about credentials name it.
         *
         * @param apiKey false by default
         * @return this builder
         */
        public Builder apiKey(boolean apiKey) {
            this.apiKey = apiKey;
            return this;
        }

        /**
         * Sets the HTTP status.
         *
         * @param status 0 by default
         * @return this builder
         */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /**
         * Sets the headers of the reply.
         *
         * @param headers none by default
         * @return this builder
         */
        public Builder headers(Headers headers) {
            this.headers = Objects.requireNonNull(headers, "headers");
            return this;
        }

        /**
         * Sets the body of the reply. The error is read from it, unless {@link #error(ApiError)} is called.
         *
         * @param body the body; empty by default
         * @return this builder
         */
        public Builder body(byte[] body) {
            this.body = body.clone();
            return this;
        }

        /**
         * Sets the body of the reply. The error is read from it, unless {@link #error(ApiError)} is called.
         *
         * @param body the body; empty by default
         * @return this builder
         */
        public Builder body(String body) {
            this.body = body.getBytes(StandardCharsets.UTF_8);
            return this;
        }

        /**
         * Sets the error, for one that was read before.
         *
         * @param error by default read from the body
         * @return this builder
         */
        public Builder error(@Nullable ApiError error) {
            this.error = error;
            return this;
        }

        /**
         * Sets how long to wait before another try.
         *
         * @param retryAfter none by default
         * @return this builder
         */
        public Builder retryAfter(@Nullable Duration retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /**
         * Sets what went wrong on this side.
         *
         * @param problem a few words without ids, values and secrets; none by default
         * @return this builder
         */
        public Builder problem(@Nullable String problem) {
            this.problem = problem;
            return this;
        }

        /**
         * Builds the failure.
         *
         * @return the failure
         */
        public ApiFailure build() {
            return new ApiFailure(this);
        }
    }
}
