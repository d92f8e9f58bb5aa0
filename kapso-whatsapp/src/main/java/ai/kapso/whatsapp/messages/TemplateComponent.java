package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The values for one part of a template: its header, its body, one of its buttons, its cards. Parts without variables are
 * left out.
 *
 * <p>Buttons are counted from 0 over all buttons of the template. Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateComponent.Builder.class)
public interface TemplateComponent extends JsonModel, WithTemplateComponent {

    /** The part of the template. */
    TemplateComponentType type();

    /** The kind of the button, when the part is one. */
    Optional<TemplateButtonType> subType();

    /** The place of the button, when the part is one: {@code 0} to {@code 9}. A call button may go without. */
    Optional<String> index();

    /** The values; those without a name in the order of the template's variables. */
    List<TemplateParameter> parameters();

    /** The cards, when the part is a carousel. */
    List<TemplateCard> cards();

    @Value.Check
    default TemplateComponent check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * The value for the header.
     *
     * @param value a text, or the picture, video, document, place or product
     */
    static TemplateComponent header(TemplateParameter value) {
        return builder().type(TemplateComponentType.HEADER).addParameters(value).build();
    }

    /**
     * The values for the body.
     *
     * @param values numbered ones in order, or named ones
     */
    static TemplateComponent body(TemplateParameter... values) {
        return builder().type(TemplateComponentType.BODY).addParameters(values).build();
    }

    /**
     * The texts for the numbered variables of the body.
     *
     * @param texts in order
     */
    static TemplateComponent bodyTexts(String... texts) {
        Builder body = builder().type(TemplateComponentType.BODY);
        for (String text : texts) {
            body.addParameters(TemplateParameter.text(text));
        }
        return body.build();
    }

    /**
     * The values for a button of any kind.
     *
     * @param type the kind of the button
     * @param index its place, from 0
     * @param values the values that it takes
     */
    static TemplateComponent button(TemplateButtonType type, int index, TemplateParameter... values) {
        return builder()
                .type(TemplateComponentType.BUTTON)
                .subType(type)
                .index(Integer.toString(index))
                .addParameters(values)
                .build();
    }

    /**
     * The payload that comes back when a quick reply is tapped; by default the text of the button.
     *
     * @param index the place of the button, from 0
     * @param payload the payload
     */
    static TemplateComponent quickReply(int index, String payload) {
        return button(TemplateButtonType.QUICK_REPLY, index, TemplateParameter.payload(payload));
    }

    /**
     * The variable end of a link.
     *
     * @param index the place of the button, from 0
     * @param suffix the part after the fixed part of the URL
     */
    static TemplateComponent url(int index, String suffix) {
        return button(TemplateButtonType.URL, index, TemplateParameter.text(suffix));
    }

    /**
     * The variable end of a payment link, which WhatsApp may show as a payment (India).
     *
     * @param index the place of the button, from 0
     * @param suffix the part after the fixed part of the URL
     */
    static TemplateComponent paymentLink(int index, String suffix) {
        return button(
                TemplateButtonType.URL, index, TemplateParameter.text(suffix).withPaymentLinkPreview(true));
    }

    /**
     * The code of a button that copies it.
     *
     * @param index the place of the button, from 0
     * @param code letters and digits, at most 20
     */
    static TemplateComponent copyCode(int index, String code) {
        return button(TemplateButtonType.COPY_CODE, index, TemplateParameter.couponCode(code));
    }

    /**
     * The token and the data that a flow begins with.
     *
     * @param index the place of the button, from 0
     * @param flowToken comes back with the answers; null for none, which WhatsApp takes as {@code unused}
     * @param data values as JSON has them, whose keys and order are kept; empty for none
     */
    static TemplateComponent flow(int index, @Nullable String flowToken, Map<String, ?> data) {
        Objects.requireNonNull(data, "data is null");
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        if (flowToken != null) {
            action.put("flow_token", flowToken);
        }
        if (!data.isEmpty()) {
            action.set("flow_action_data", KapsoJson.toTree(data));
        }
        return button(TemplateButtonType.FLOW, index, TemplateParameter.action(action));
    }

    /**
     * The product whose picture a catalog button shows.
     *
     * @param index the place of the button, from 0
     * @param thumbnailProductRetailerId the product's id in the catalog
     */
    static TemplateComponent catalog(int index, String thumbnailProductRetailerId) {
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.put("thumbnail_product_retailer_id", thumbnailProductRetailerId);
        return button(TemplateButtonType.CATALOG, index, TemplateParameter.action(action));
    }

    /**
     * The products that a multi-product button shows.
     *
     * @param index the place of the button, from 0
     * @param thumbnailProductRetailerId the product whose picture is shown
     * @param sections one to ten, with at most 30 products in all
     * @throws IllegalArgumentException when there are more, or titles are missing or too long
     */
    static TemplateComponent products(int index, String thumbnailProductRetailerId, ProductSection... sections) {
        Checks checks = Checks.of("TemplateComponent");
        ProductSections.check(checks, "action.sections", List.of(sections));
        checks.done();
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.put("thumbnail_product_retailer_id", thumbnailProductRetailerId);
        action.set("sections", KapsoJson.toTree(sections));
        return button(TemplateButtonType.MPM, index, TemplateParameter.action(action));
    }

    /**
     * The time for which a call button works, and the payload that the call's webhooks bring back.
     *
     * @param index the place of the button, from 0
     * @param ttl 1 minute to 30 days, in whole minutes
     * @param payload at most 512 characters
     * @throws IllegalArgumentException when either is out of range
     */
    static TemplateComponent voiceCall(int index, Duration ttl, String payload) {
        Checks checks = Checks.of("TemplateComponent");
        CallTtl.check(checks, "ttl_minutes", ttl);
        checks.maxLength("payload", payload, 512).done();
        return button(
                TemplateButtonType.VOICE_CALL,
                index,
                TemplateParameter.ttlMinutes(ttl),
                TemplateParameter.payload(payload));
    }

    /**
     * As {@link #voiceCall(int, Duration, String)}, without the place of the button: Meta's own sample has none.
     *
     * @param ttl 1 minute to 30 days, in whole minutes
     * @param payload at most 512 characters
     * @throws IllegalArgumentException when either is out of range
     */
    static TemplateComponent voiceCall(Duration ttl, String payload) {
        return builder()
                .from(voiceCall(0, ttl, payload))
                .index(Optional.empty())
                .build();
    }

    /**
     * The order that a button shows.
     *
     * @param index the place of the button, from 0
     * @param order the order and the ways to pay it
     */
    static TemplateComponent orderDetails(int index, OrderDetails order) {
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.set("order_details", KapsoJson.toTree(order));
        return button(TemplateButtonType.ORDER_DETAILS, index, TemplateParameter.action(action));
    }

    /**
     * The cards of a carousel, which are numbered by their place.
     *
     * @param cards exactly as many as the template has when they show media, two to ten when they show products
     */
    static TemplateComponent carousel(TemplateCard... cards) {
        Builder carousel = builder().type(TemplateComponentType.CAROUSEL);
        for (int i = 0; i < cards.length; i++) {
            carousel.addCards(cards[i].withCardIndex(i));
        }
        return carousel.build();
    }

    /**
     * The end of a limited-time offer.
     *
     * @param end when the offer ends
     */
    static TemplateComponent limitedTimeOffer(Instant end) {
        return builder()
                .type(TemplateComponentType.LIMITED_TIME_OFFER)
                .addParameters(TemplateParameter.limitedTimeOffer(end))
                .build();
    }

    /**
     * A part that this version has no method for.
     *
     * @param type the part, such as {@code order_status}
     * @param values the values that it takes
     */
    static TemplateComponent of(TemplateComponentType type, TemplateParameter... values) {
        return builder().type(type).addParameters(values).build();
    }

    /**
     * A part from JSON.
     *
     * @param json an object with a type
     * @throws IllegalArgumentException when it is not
     */
    static TemplateComponent of(JsonNode json) {
        return KapsoJson.read(json, TemplateComponent.class);
    }

    /** Begins a part; {@code type} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateComponent} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateComponent.Builder {}
}
