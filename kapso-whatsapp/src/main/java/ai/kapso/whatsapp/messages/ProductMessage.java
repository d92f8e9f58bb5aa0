package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One product of the catalog.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code product}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ProductMessage extends InteractiveMessage implements WithProductMessage {

    ProductMessage() {}

    /** The text, at most 1024 characters. */
    public abstract Optional<String> body();

    @Override
    public abstract Optional<String> footer();

    /** The catalog, which must be linked to the business account. */
    public abstract String catalogId();

    /** The product's id in the catalog. */
    public abstract String productRetailerId();

    @Override
    public final String interactiveType() {
        return "product";
    }

    @Override
    final Optional<String> bodyText() {
        return body();
    }

    @Override
    final boolean needsBody() {
        return false;
    }

    @Override
    final void checkAction(Checks checks) {
        checks.notBlank("interactive.action.catalog_id", catalogId());
        checks.notBlank("interactive.action.product_retailer_id", productRetailerId());
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("catalog_id", catalogId()).put("product_retailer_id", productRetailerId());
    }

    @Value.Check
    ProductMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A product, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param catalogId the catalog
     * @param productRetailerId the product's id in it
     */
    public static ProductMessage of(String to, String catalogId, String productRetailerId) {
        return of(Recipient.phone(to), catalogId, productRetailerId);
    }

    /**
     * A product.
     *
     * @param to the recipient
     * @param catalogId the catalog
     * @param productRetailerId the product's id in it
     */
    public static ProductMessage of(Recipient to, String catalogId, String productRetailerId) {
        return builder()
                .recipient(to)
                .catalogId(catalogId)
                .productRetailerId(productRetailerId)
                .build();
    }

    /** Begins a product; recipient, {@code catalogId} and {@code productRetailerId} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProductMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableProductMessage.Builder implements Replying<Builder> {
        Builder() {}
    }
}
