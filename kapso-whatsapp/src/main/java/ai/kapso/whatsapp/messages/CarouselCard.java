package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.io.IOException;

/**
 * A card of a carousel: {@link UrlCard}, {@link QuickReplyCard} or {@link ProductCard}. Cards are numbered by their place.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class CarouselCard {

    CarouselCard() {}

    /**
     * A card with a button that opens a web page.
     *
     * @param header a picture or video
     * @param displayText the label of the button
     * @param url the page
     */
    public static UrlCard url(MessageHeader header, String displayText, String url) {
        return UrlCard.builder()
                .header(header)
                .displayText(displayText)
                .url(url)
                .build();
    }

    /**
     * A card with buttons that answer.
     *
     * @param header a picture or video
     * @param buttons at least one
     */
    public static QuickReplyCard quickReplies(MessageHeader header, ReplyButton... buttons) {
        return QuickReplyCard.builder().header(header).addButtons(buttons).build();
    }

    /**
     * A card with a product.
     *
     * @param catalogId the catalog
     * @param productRetailerId the product's id in it
     */
    public static ProductCard product(String catalogId, String productRetailerId) {
        return ProductCard.builder()
                .catalogId(catalogId)
                .productRetailerId(productRetailerId)
                .build();
    }

    abstract void check(Checks checks, String path, Unique ids);

    /** Checks that the card is laid out as the first one. */
    void checkLike(CarouselCard first, Checks checks, String path) {
        checks.require(first == null || first.getClass() == getClass(), path, "is of another kind than the first card");
    }

    /** Writes all but the place into the object that is open. */
    abstract void write(JsonOut out) throws IOException;
}
