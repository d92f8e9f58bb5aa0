package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an order holds, and what it comes to.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Order.Builder.class)
public interface Order extends JsonModel, WithOrder {

    /** Where the order stands: {@link OrderState#PENDING}, when it is sent. */
    @Value.Default
    default OrderState status() {
        return OrderState.PENDING;
    }

    /** The items, at least one. */
    List<OrderItem> items();

    /** What the items come to. */
    OrderAmount subtotal();

    /** Taxes; required, so give 0 where there are none. */
    OrderAmount tax();

    /** Shipping. */
    Optional<OrderAmount> shipping();

    /** What is taken off. */
    Optional<OrderAmount> discount();

    /** The catalog that the items are of. */
    Optional<String> catalogId();

    /** Until when the order can be paid. */
    Optional<OrderExpiration> expiration();

    /** Begins an order; an item, {@code subtotal} and {@code tax} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Order} values. Not thread-safe. */
    final class Builder extends ImmutableOrder.Builder {}
}
