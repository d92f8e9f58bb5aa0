package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * A product of the catalog.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = ProductItem.Builder.class)
public interface ProductItem extends JsonModel, WithProductItem {

    /** The product's id in the catalog. */
    String productRetailerId();

    @Value.Check
    default ProductItem check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A product.
     *
     * @param productRetailerId its id in the catalog
     */
    static ProductItem of(String productRetailerId) {
        return builder().productRetailerId(productRetailerId).build();
    }

    /** Begins a product; {@code productRetailerId} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProductItem} values. Not thread-safe. */
    final class Builder extends ImmutableProductItem.Builder {}
}
