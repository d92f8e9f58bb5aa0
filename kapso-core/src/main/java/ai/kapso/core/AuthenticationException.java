package ai.kapso.core;

/** The API key or access token is missing, wrong or expired (401, and Meta's codes 0, 102 and 190). */
public final class AuthenticationException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public AuthenticationException(ApiFailure failure) {
        super(failure);
    }
}
