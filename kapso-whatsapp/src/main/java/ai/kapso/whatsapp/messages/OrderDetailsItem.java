package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of an order that is sent.
 *
 * <p>Brazil needs {@link #retailerId()}. India takes it as optional: without a catalog it wants {@link #countryOfOrigin()},
 * {@link #importerName()} and {@link #importerAddress()} instead. Nothing of this is checked. Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = OrderDetailsItem.Builder.class)
public interface OrderDetailsItem extends JsonModel, WithOrderDetailsItem {

    /** The product's id, in the catalog if the order names one. */
    Optional<String> retailerId();

    /** The name that users read. */
    @Value.Redacted
    String name();

    /** The price of one. */
    OrderAmount amount();

    /** The reduced price of one, which then counts instead of {@link #amount()}. */
    Optional<OrderAmount> saleAmount();

    /** The quantity, at least one. */
    int quantity();

    /** The country in which the product was made (India). */
    Optional<String> countryOfOrigin();

    /** The name of the importing business (India). */
    @Value.Redacted
    Optional<String> importerName();

    /** The address of the importing business (India). */
    Optional<ImporterAddress> importerAddress();

    /** A picture of the product, by link (India); excludes {@link #retailerId()}. */
    Optional<MediaRef> image();

    @Value.Check
    default OrderDetailsItem check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * An item of a catalog.
     *
     * @param retailerId the product's id
     * @param name the name that users read
     * @param amount the price of one
     * @param quantity the quantity, at least one
     */
    static OrderDetailsItem of(String retailerId, String name, OrderAmount amount, int quantity) {
        return builder()
                .retailerId(retailerId)
                .name(name)
                .amount(amount)
                .quantity(quantity)
                .build();
    }

    /**
     * An item without an id, as India allows it.
     *
     * @param name the name that users read
     * @param amount the price of one
     * @param quantity the quantity, at least one
     */
    static OrderDetailsItem of(String name, OrderAmount amount, int quantity) {
        return builder().name(name).amount(amount).quantity(quantity).build();
    }

    /** Begins an item; {@code name}, {@code amount} and {@code quantity} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OrderDetailsItem} values. Not thread-safe. */
    final class Builder extends ImmutableOrderDetailsItem.Builder {}
}
