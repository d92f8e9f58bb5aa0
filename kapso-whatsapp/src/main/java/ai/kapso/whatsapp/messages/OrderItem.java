package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of an order.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = OrderItem.Builder.class)
public interface OrderItem extends JsonModel, WithOrderItem {

    /** The product's id, in the catalog if the order names one. */
    String retailerId();

    /** What users read, at most 60 characters. */
    String name();

    /** The price of one. */
    OrderAmount amount();

    /** The reduced price of one, which then counts instead of {@link #amount()}. */
    Optional<OrderAmount> saleAmount();

    /** How many, at least one. */
    int quantity();

    /**
     * An item.
     *
     * @param retailerId the product's id
     * @param name what users read
     * @param amount the price of one
     * @param quantity how many
     */
    static OrderItem of(String retailerId, String name, OrderAmount amount, int quantity) {
        return builder()
                .retailerId(retailerId)
                .name(name)
                .amount(amount)
                .quantity(quantity)
                .build();
    }

    /** Begins an item; all but {@code saleAmount} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderItem} values. Not thread-safe. */
    final class Builder extends ImmutableOrderItem.Builder {}
}
