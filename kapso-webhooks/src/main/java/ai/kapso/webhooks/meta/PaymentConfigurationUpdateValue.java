package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Field {@code payment_configuration_update}: a configuration of payments. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentConfigurationUpdateValue.Builder.class)
public abstract class PaymentConfigurationUpdateValue extends MetaValue
        implements JsonModel, WithPaymentConfigurationUpdateValue {

    PaymentConfigurationUpdateValue() {}

    /** Its name. */
    public abstract Optional<String> configurationName();

    /** The gateway. */
    public abstract Optional<PaymentProvider> providerName();

    /** Id of the business with the gateway. */
    public abstract Optional<String> providerMid();

    /** How it stands. */
    public abstract Optional<PaymentConfigurationStatus> status();

    /** When it was created. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    public abstract Optional<Instant> createdTimestamp();

    /** When it last changed. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    public abstract Optional<Instant> updatedTimestamp();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPaymentConfigurationUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentConfigurationUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutablePaymentConfigurationUpdateValue.Builder {}
}
