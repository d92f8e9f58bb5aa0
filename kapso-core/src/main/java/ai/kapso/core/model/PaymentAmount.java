package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An amount of money as a whole number. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentAmount.Builder.class)
public interface PaymentAmount extends JsonModel, WithPaymentAmount {

    /** The amount times {@link #offset()}. */
    Optional<Long> value();

    /** By what to divide, mostly 100. */
    Optional<Integer> offset();

    /** Begins a payment amount. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentAmount} values. Not thread-safe. */
    final class Builder extends ImmutablePaymentAmount.Builder {}
}
