package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A payment that a status reports (India). */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Payment.Builder.class)
public interface Payment extends JsonModel, WithPayment {

    /** The order's reference, from the business. */
    Optional<String> referenceId();

    /** What is paid. */
    Optional<PaymentAmount> amount();

    /** The currency, as three letters. */
    Optional<String> currency();

    /** The latest attempt to pay. */
    Optional<PaymentTransaction> transaction();

    /** The receipt's number. */
    Optional<String> receipt();

    /** Notes from the business. */
    @Value.Redacted
    Map<String, JsonNode> notes();

    /** Free data from the business, field 1. */
    @Value.Redacted
    Optional<String> udf1();

    /** Free data from the business, field 2. */
    @Value.Redacted
    Optional<String> udf2();

    /** Free data from the business, field 3. */
    @Value.Redacted
    Optional<String> udf3();

    /** Free data from the business, field 4. */
    @Value.Redacted
    Optional<String> udf4();

    /** Further data from the business, field 1. */
    @Value.Redacted
    Optional<String> additionalInfo1();

    /** Further data from the business, field 2. */
    @Value.Redacted
    Optional<String> additionalInfo2();

    /** Further data from the business, field 3. */
    @Value.Redacted
    Optional<String> additionalInfo3();

    /** Further data from the business, field 4. */
    @Value.Redacted
    Optional<String> additionalInfo4();

    /** Further data from the business, field 5. */
    @Value.Redacted
    Optional<String> additionalInfo5();

    /** Further data from the business, field 6. */
    @Value.Redacted
    Optional<String> additionalInfo6();

    /** Further data from the business, field 7. */
    @Value.Redacted
    Optional<String> additionalInfo7();

    /** What was paid back. */
    List<JsonNode> refunds();

    /** Begins a payment. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Payment} values. Not thread-safe. */
    final class Builder extends ImmutablePayment.Builder {}
}
