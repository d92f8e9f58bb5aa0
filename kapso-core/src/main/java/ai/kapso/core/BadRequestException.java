package ai.kapso.core;

/** The request is wrong as it stands (400); {@link ApiError#details()} and the hint say what to correct. */
public final class BadRequestException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public BadRequestException(ApiFailure failure) {
        super(failure);
    }
}
