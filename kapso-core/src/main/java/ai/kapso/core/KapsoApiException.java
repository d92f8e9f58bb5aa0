package ai.kapso.core;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The server answered with an error: with a status other than 2xx, or with a 2xx whose body reports a failure.
 *
 * <p>The subclass follows the HTTP status. Three families of Meta's codes come with changing statuses and go by their code
 * instead: throttling ({@link RateLimitedException}), bad tokens ({@link AuthenticationException}) and missing permissions
 * ({@link PermissionDeniedException}). Statuses without a subclass end in this class itself.
 *
 * <p>{@link #error()} has the server's error with the SDK's advice; it is empty when the body was HTML or nothing.
 */
public class KapsoApiException extends KapsoException {
    private static final long serialVersionUID = 1L;

    private final ApiFailure failure;

    /**
     * Makes an exception of this class or a subclass; {@link #of(ApiFailure)} chooses the fitting one.
     *
     * @param failure the facts
     */
    public KapsoApiException(ApiFailure failure) {
        super(FailureText.ofReply(failure), null);
        this.failure = failure;
    }

    /**
     * Makes the exception that fits the failure.
     *
     * @param failure the facts
     * @return an exception of this class or a subclass
     */
    public static KapsoApiException of(ApiFailure failure) {
        ErrorCategory byCode = Objects.requireNonNull(failure, "failure is null")
                .error()
                .filter(e -> e.known() && e.numericCode().isPresent())
                .map(ApiError::category)
                .orElse(ErrorCategory.UNKNOWN);
        if (failure.status() == 429 || byCode == ErrorCategory.THROTTLED) {
            return new RateLimitedException(failure);
        }
        if (byCode == ErrorCategory.AUTHENTICATION) {
            return new AuthenticationException(failure);
        }
        // Calls that the user has not permitted come as 401, but no other token helps.
        if (byCode == ErrorCategory.PERMISSION || (failure.status() == 401 && byCode == ErrorCategory.CALL)) {
            return new PermissionDeniedException(failure);
        }
        return ofStatus(failure);
    }

    private static KapsoApiException ofStatus(ApiFailure failure) {
        switch (failure.status()) {
            case 400:
                return new BadRequestException(failure);
            case 401:
                return new AuthenticationException(failure);
            case 402:
                return new PaymentRequiredException(failure);
            case 403:
                return new PermissionDeniedException(failure);
            case 404:
                return new NotFoundException(failure);
            case 409:
                return new ConflictException(failure);
            case 422:
                return new UnprocessableException(failure);
            default:
                return failure.status() / 100 == 5 ? new ServerErrorException(failure) : new KapsoApiException(failure);
        }
    }

    /**
     * The HTTP status.
     *
     * @return such as 400
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
     * @return the request id; see also {@link ApiError#traceId()}
     */
    public Optional<String> requestId() {
        return RequestIds.find(failure.headers());
    }

    /**
     * The error that the body holds.
     *
     * @return empty if the body is not in any known shape
     */
    public Optional<ApiError> error() {
        return failure.error();
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
     * How long to wait before another try: from {@code Retry-After}, or else from what is known of the code.
     *
     * @return empty if neither says so
     */
    public Optional<Duration> retryAfter() {
        return failure.retryAfter();
    }

    /**
     * What the reply's headers tell about rate limits.
     *
     * @return the rate limit, each part of which may be absent
     */
    public RateLimit rateLimit() {
        return RateLimit.of(failure.headers());
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

    @Override
    public boolean outcomeUnknown() {
        return failure.outcomeUnknown();
    }
}
