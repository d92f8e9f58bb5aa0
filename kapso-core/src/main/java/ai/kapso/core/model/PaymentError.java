package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a payment failed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentError.Builder.class)
public interface PaymentError extends JsonModel, WithPaymentError {

    /** The gateway's code. */
    Optional<String> code();

    /** The gateway's reason. */
    Optional<String> reason();

    /** Begins a payment error. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentError} values. Not thread-safe. */
    final class Builder extends ImmutablePaymentError.Builder {}
}
