package ai.kapso.core;

import java.util.List;
import java.util.Map;

/** The server understood the request and refuses it (422): validation, an opted-out or unreachable recipient, a closed window. */
public final class UnprocessableException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public UnprocessableException(ApiFailure failure) {
        super(failure);
    }

    /**
     * What is wrong with each field; texts about no field in particular stand under {@code base}.
     *
     * @return the texts by field name, possibly none
     */
    public Map<String, List<String>> fieldErrors() {
        return error().map(ApiError::fieldErrors).orElse(Map.of());
    }
}
