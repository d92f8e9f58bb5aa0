package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of a list of products.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = ProductSection.Builder.class)
public interface ProductSection extends JsonModel, WithProductSection {

    /** The title above the products, at most 24 characters; required when there is more than one section. */
    @Value.Redacted
    Optional<String> title();

    /** The products, at least one; at most 30 in the whole list. */
    List<ProductItem> productItems();

    @Value.Check
    default ProductSection check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A section.
     *
     * @param title the title above the products
     * @param productRetailerIds the products' ids in the catalog
     */
    static ProductSection of(String title, String... productRetailerIds) {
        Builder section = builder().title(title);
        for (String id : productRetailerIds) {
            section.addProductItems(ProductItem.of(id));
        }
        return section.build();
    }

    /**
     * A section without a title, for messages that have only one.
     *
     * @param products at least one
     */
    static ProductSection of(ProductItem... products) {
        return builder().addProductItems(products).build();
    }

    /** Begins a section; a product is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProductSection} values. Not thread-safe. */
    final class Builder extends ImmutableProductSection.Builder {}
}
