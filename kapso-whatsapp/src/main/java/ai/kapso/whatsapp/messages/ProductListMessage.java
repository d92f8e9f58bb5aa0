package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A choice of at most 30 products of the catalog. Products that the catalog lacks are left out without a word.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code product_list}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ProductListMessage extends InteractiveMessage implements WithProductListMessage {

    ProductListMessage() {}

    /** The text above, at most 60 characters; without it WhatsApp refuses the list. */
    public abstract String headerText();

    @Override
    public final Optional<MessageHeader> header() {
        return Optional.of(MessageHeader.text(headerText()));
    }

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The catalog, which must be linked to the business account. */
    public abstract String catalogId();

    /** The sections, one to ten, with at most 30 products in all. */
    public abstract List<ProductSection> sections();

    @Override
    public final String interactiveType() {
        return "product_list";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.notBlank("interactive.action.catalog_id", catalogId());
        ProductSections.check(checks, "interactive.action.sections", sections());
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("catalog_id", catalogId()).putModel("sections", sections());
    }

    @Value.Check
    ProductListMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * Begins a list of products; recipient, {@code headerText}, {@code body}, {@code catalogId} and a section are required.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProductListMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableProductListMessage.Builder implements Replying<Builder> {
        Builder() {}

        /**
         * Sets the header, which is a text.
         *
         * @param text at most 60 characters
         */
        @CanIgnoreReturnValue
        public Builder header(String text) {
            return headerText(text);
        }

        /**
         * Adds a section.
         *
         * @param section the section
         */
        @CanIgnoreReturnValue
        public Builder addSection(ProductSection section) {
            return addSections(section);
        }

        /**
         * Adds a section.
         *
         * @param title the title above its products, at most 24 characters
         * @param productRetailerIds the products' ids in the catalog
         */
        @CanIgnoreReturnValue
        public Builder addSection(String title, String... productRetailerIds) {
            return addSections(ProductSection.of(title, productRetailerIds));
        }
    }
}
