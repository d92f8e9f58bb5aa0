package ai.kapso.core;

/** Something else is under way, or came first (409). */
public final class ConflictException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public ConflictException(ApiFailure failure) {
        super(failure);
    }

    /**
     * Whether an earlier send to the same conversation is unfinished. Nothing was sent; the same request a second later
     * is safe. The SDK has already tried so as often as its {@link RetryPolicy} allows.
     *
     * @return false for any other conflict, such as an outdated {@code lock_version}
     */
    public boolean inFlight() {
        return error().filter(e -> e.category() == ErrorCategory.CONFLICT && e.retryAdvice() == RetryAdvice.RETRY)
                .isPresent();
    }
}
