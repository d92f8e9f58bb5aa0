package ai.kapso.core.model;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An attempt to pay. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentTransaction.Builder.class)
public interface PaymentTransaction extends JsonModel, WithPaymentTransaction {

    /** WhatsApp's id of it. */
    Optional<String> id();

    /** The payment gateway's id of it. */
    Optional<String> pgTransactionId();

    /** The kind of payment, such as {@code upi}. */
    Optional<String> type();

    /** How it stands, such as {@code success}. */
    Optional<String> status();

    /** When it began. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> createdTimestamp();

    /** When it last changed. */
    @JsonSerialize(contentUsing = EpochSeconds.AsNumber.class)
    Optional<Instant> updatedTimestamp();

    /** By what it was paid. */
    Optional<PaymentMethod> method();

    /** Why it failed. */
    Optional<PaymentError> error();

    /** Begins a payment transaction. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentTransaction} values. Not thread-safe. */
    final class Builder extends ImmutablePaymentTransaction.Builder {}
}
