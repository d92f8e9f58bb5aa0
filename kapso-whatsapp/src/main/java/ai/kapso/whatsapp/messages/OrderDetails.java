package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order and the ways to pay it, for Brazil and India. The rules of Brazil, sums above all, are checked when
 * {@link #paymentType()} is {@link PaymentType#BR}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = OrderDetails.Builder.class)
public interface OrderDetails extends JsonModel, WithOrderDetails {

    /**
     * The business's own reference of this message, a new one for each send: letters, digits, underscores, dots and
     * hyphens, at most 60 in Brazil and 35 in India.
     */
    String referenceId();

    /** The kind of goods. */
    GoodsType type();

    /** The payment scheme. */
    Optional<PaymentType> paymentType();

    /** The name of a payment configuration, which India uses. */
    Optional<String> paymentConfiguration();

    /** The ways to pay. */
    List<PaymentSetting> paymentSettings();

    /** The currency, {@code BRL} in Brazil. */
    String currency();

    /** The amount to pay: subtotal, tax and shipping less discount. */
    OrderAmount totalAmount();

    /** The order itself; without it only the total is shown. */
    Optional<Order> order();

    @Value.Check
    default OrderDetails check() {
        OrderChecks.check(this);
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * Begins an order for Brazil or India; {@code referenceId}, {@code type}, {@code currency} and {@code totalAmount} are
     * required.
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderDetails} values. Not thread-safe. */
    final class Builder extends ImmutableOrderDetails.Builder {}
}
