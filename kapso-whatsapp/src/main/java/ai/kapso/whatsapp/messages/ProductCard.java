package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.io.IOException;
import java.util.Objects;
import org.immutables.value.Value;

/** A card with a product of the catalog. */
@Value.Immutable
@MessageModel
public abstract class ProductCard extends CarouselCard implements WithProductCard {

    ProductCard() {}

    /** The catalog, the same on every card. */
    public abstract String catalogId();

    /** The product's id in the catalog. */
    public abstract String productRetailerId();

    @Override
    final void check(Checks checks, String path, Unique ids) {
        checks.notBlank(path + ".action.catalog_id", catalogId());
        checks.notBlank(path + ".action.product_retailer_id", productRetailerId());
    }

    @Override
    final void checkLike(CarouselCard first, Checks checks, String path) {
        super.checkLike(first, checks, path);
        if (first instanceof ProductCard) {
            boolean same = Objects.equals(((ProductCard) first).catalogId(), catalogId());
            checks.require(same, path + ".action.catalog_id", "is not that of the first card");
        }
    }

    @Override
    final void write(JsonOut out) throws IOException {
        out.put("type", "product").begin("action");
        out.put("product_retailer_id", productRetailerId())
                .put("catalog_id", catalogId())
                .end();
    }

    /** Begins a card; {@code catalogId} and {@code productRetailerId} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProductCard} values. Not thread-safe. */
    public static final class Builder extends ImmutableProductCard.Builder {
        Builder() {}
    }
}
