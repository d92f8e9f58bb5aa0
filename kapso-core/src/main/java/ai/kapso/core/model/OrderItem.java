package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One product of an order. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = OrderItem.Builder.class)
public interface OrderItem extends JsonModel, WithOrderItem {

    /** The product's id in the catalog. */
    Optional<String> productRetailerId();

    /** How many are ordered. */
    Optional<Integer> quantity();

    /** The price of one, in {@link #currency()}. */
    Optional<BigDecimal> itemPrice();

    /** The currency, as three letters. */
    Optional<String> currency();

    /** Begins an order item. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderItem} values. Not thread-safe. */
    final class Builder extends ImmutableOrderItem.Builder {}
}
