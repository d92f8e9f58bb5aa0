package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A page on which to pay an order.
 *
 * <p>Immutable and thread-safe. The addresses are not printed: whoever has one can open the payment.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentLink.Builder.class)
public interface PaymentLink extends JsonModel, WithPaymentLink {

    /** The address of the page. */
    @Value.Redacted
    String uri();

    /** The address to which the page leads after the payment. */
    @Value.Redacted
    Optional<String> successUrl();

    /** The address to which the page leads when the user gives up. */
    @Value.Redacted
    Optional<String> cancelUrl();

    @Value.Check
    default PaymentLink check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A page.
     *
     * @param uri its address
     * @throws IllegalArgumentException when it is missing or blank
     */
    static PaymentLink of(String uri) {
        Checks.of("PaymentLink").notBlank("uri", uri).done();
        return builder().uri(uri).build();
    }

    /** Begins a page; {@code uri} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentLink} values. Not thread-safe. */
    final class Builder extends ImmutablePaymentLink.Builder {}
}
