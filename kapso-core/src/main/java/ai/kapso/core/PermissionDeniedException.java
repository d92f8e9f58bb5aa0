package ai.kapso.core;

/** The credentials are good, but may not do this (403, and codes of Meta such as 3, 10 and 200 to 299). */
public final class PermissionDeniedException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public PermissionDeniedException(ApiFailure failure) {
        super(failure);
    }
}
