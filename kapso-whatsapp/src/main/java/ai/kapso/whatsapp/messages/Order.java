package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The items of an order and their sum.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = Order.Builder.class)
public interface Order extends JsonModel, WithOrder {

    /** The state of the order; {@link OrderState#PENDING} by default, as it is when an order is sent. */
    @Value.Default
    default OrderState status() {
        return OrderState.PENDING;
    }

    /** The way in which the order is shown; with its items by default. */
    Optional<OrderType> type();

    /** The items, at least one. */
    List<OrderDetailsItem> items();

    /** The sum of the items. */
    OrderAmount subtotal();

    /** Taxes; required, so give 0 where there are none. */
    OrderAmount tax();

    /** Shipping. */
    Optional<OrderAmount> shipping();

    /** The discount, which is taken off. */
    Optional<OrderAmount> discount();

    /** The catalog that the items are of. */
    Optional<String> catalogId();

    /** The time until which the order can be paid. */
    Optional<OrderExpiration> expiration();

    @Value.Check
    default Order check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** Begins an order; an item, {@code subtotal} and {@code tax} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Order} values. Not thread-safe. */
    final class Builder extends ImmutableOrder.Builder {}
}
