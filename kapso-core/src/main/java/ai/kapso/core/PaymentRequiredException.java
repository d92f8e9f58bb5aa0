package ai.kapso.core;

import java.util.Optional;

/** Credits or a paid plan of the Kapso project are needed (402). */
public final class PaymentRequiredException extends KapsoApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param failure the facts
     */
    public PaymentRequiredException(ApiFailure failure) {
        super(failure);
    }

    /**
     * The page on which the credits of the Kapso project can be topped up.
     *
     * @return the URL as sent, if the server named one
     */
    public Optional<String> billingUrl() {
        return error().flatMap(ApiError::billingUrl);
    }
}
