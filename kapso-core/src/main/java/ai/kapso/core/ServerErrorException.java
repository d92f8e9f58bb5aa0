package ai.kapso.core;

/** The server, or something between, failed (5xx). For a send, {@link #outcomeUnknown()} says whether it may have been carried out. */
public final class ServerErrorException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public ServerErrorException(ApiFailure failure) {
        super(failure);
    }
}
