package ai.kapso.core;

/** A rate limit is reached (429, and throttling codes of Meta under whatever status). Nothing was carried out; {@link #retryAfter()} says when to try again. */
public final class RateLimitedException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public RateLimitedException(ApiFailure failure) {
        super(failure);
    }
}
