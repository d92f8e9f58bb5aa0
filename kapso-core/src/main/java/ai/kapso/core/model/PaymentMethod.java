package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** By what a payment was made. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentMethod.Builder.class)
public interface PaymentMethod extends JsonModel, WithPaymentMethod {

    /** The method, such as {@code upi}. */
    Optional<String> type();

    /** Begins a payment method. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentMethod} values. Not thread-safe. */
    final class Builder extends ImmutablePaymentMethod.Builder {}
}
