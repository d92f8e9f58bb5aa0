package ai.kapso.core.model;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How the user wants to pay (Brazil). */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentMethodReply.Builder.class)
public abstract class PaymentMethodReply extends InteractiveReply implements JsonModel, WithPaymentMethodReply {

    PaymentMethodReply() {}

    /** The kind of payment. */
    public abstract Optional<String> paymentMethod();

    /** When it was chosen. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    public abstract Optional<Instant> paymentTimestamp();

    /** The order's reference, from the business. */
    public abstract Optional<String> referenceId();

    /** The card's last four digits. */
    @Value.Redacted
    public abstract Optional<String> lastFourDigits();

    /** The payment credential's id. */
    @Value.Redacted
    public abstract Optional<String> credentialId();

    @Override
    public InteractiveType type() {
        return InteractiveType.PAYMENT_METHOD;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitPaymentMethod(this);
    }

    /** Begins a payment method reply. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentMethodReply} values. Not thread-safe. */
    public static final class Builder extends ImmutablePaymentMethodReply.Builder {}
}
