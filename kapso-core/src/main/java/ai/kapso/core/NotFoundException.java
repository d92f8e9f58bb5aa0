package ai.kapso.core;

/** There is no such object, or it belongs to another project (404). */
public final class NotFoundException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public NotFoundException(ApiFailure failure) {
        super(failure);
    }
}
