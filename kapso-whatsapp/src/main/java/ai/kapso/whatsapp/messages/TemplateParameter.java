package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value for a template: a type, and a property of the same name that holds the value.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateParameter.Builder.class)
public interface TemplateParameter extends JsonModel, WithTemplateParameter {

    /** The kind of the value. */
    TemplateParameterType type();

    /** The property of the type's name, and any others. */
    @Override
    @JsonAnyGetter
    @Value.Redacted
    Map<String, JsonNode> additionalProperties();

    /** The name of the variable, without braces, in templates with named variables; buttons never have one. */
    Optional<String> parameterName();

    /**
     * Whether WhatsApp may show the payment link that this text of a link button completes as a payment (India).
     */
    Optional<Boolean> paymentLinkPreview();

    /** The value, when there is a property of the type's name. */
    default Optional<JsonNode> value() {
        return Optional.ofNullable(additionalProperties().get(type().value()));
    }

    @Value.Check
    default TemplateParameter check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A text for a numbered variable, a link or a one-time password.
     *
     * <p>WhatsApp refuses the empty text, line breaks, tabs and more than four blanks in a row; so does the message that
     * it is put into, when it is built.
     *
     * @param text the text
     */
    static TemplateParameter text(String text) {
        return of(TemplateParameterType.TEXT, TextNode.valueOf(text));
    }

    /**
     * A text for a named variable.
     *
     * @param parameterName the name of the variable, without braces
     * @param text as for {@link #text(String)}
     */
    static TemplateParameter named(String parameterName, String text) {
        Checks.of("TemplateParameter")
                .present("parameter_name", parameterName)
                .present("text", text)
                .done();
        return text(text).withParameterName(parameterName);
    }

    /**
     * An amount of money for a numbered variable of the body.
     *
     * @param code the currency, such as {@code EUR}
     * @param amount1000 the amount times 1000
     * @param fallbackValue as for {@link #text(String)}; shown where the amount cannot be formatted
     */
    static TemplateParameter currency(String code, long amount1000, String fallbackValue) {
        return of(
                TemplateParameterType.CURRENCY,
                object().put("fallback_value", fallbackValue).put("code", code).put("amount_1000", amount1000));
    }

    /**
     * A time for a numbered variable of the body.
     *
     * @param fallbackValue as for {@link #text(String)}; it is shown as it is
     */
    static TemplateParameter dateTime(String fallbackValue) {
        return of(TemplateParameterType.DATE_TIME, object().put("fallback_value", fallbackValue));
    }

    /**
     * A time with its parts, for a numbered variable of the body.
     *
     * @param time the time
     */
    static TemplateParameter dateTime(TemplateDateTime time) {
        return of(TemplateParameterType.DATE_TIME, KapsoJson.toTree(time));
    }

    /**
     * The picture of a header.
     *
     * @param image the file
     */
    static TemplateParameter image(MediaRef image) {
        return of(TemplateParameterType.IMAGE, tree(image));
    }

    /**
     * The video of a header.
     *
     * @param video the file
     */
    static TemplateParameter video(MediaRef video) {
        return of(TemplateParameterType.VIDEO, tree(video));
    }

    /**
     * The animated picture of a header.
     *
     * @param gif the file, an MP4
     */
    static TemplateParameter gif(MediaRef gif) {
        return of(TemplateParameterType.GIF, tree(gif));
    }

    /**
     * The document of a header.
     *
     * @param document the file
     */
    static TemplateParameter document(MediaRef document) {
        return of(TemplateParameterType.DOCUMENT, tree(document));
    }

    /**
     * The document of a header, with a name.
     *
     * @param document the file
     * @param filename the name that users see, with an extension
     */
    static TemplateParameter document(MediaRef document, String filename) {
        TemplateParameter unnamed = document(document);
        ObjectNode content = object().setAll((ObjectNode) unnamed.value().orElseThrow());
        return filename == null ? unnamed : of(TemplateParameterType.DOCUMENT, content.put("filename", filename));
    }

    /**
     * The place of a header.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     * @param name the name of the place
     * @param address its address
     */
    static TemplateParameter location(double latitude, double longitude, String name, String address) {
        return of(
                TemplateParameterType.LOCATION,
                object().put("latitude", latitude)
                        .put("longitude", longitude)
                        .put("name", name)
                        .put("address", address));
    }

    /**
     * The place of a header, without name and address.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     */
    static TemplateParameter location(double latitude, double longitude) {
        return of(
                TemplateParameterType.LOCATION,
                object().put("latitude", latitude).put("longitude", longitude));
    }

    /**
     * The product of a header.
     *
     * @param catalogId the catalog
     * @param productRetailerId the product's id in it
     */
    static TemplateParameter product(String catalogId, String productRetailerId) {
        return of(
                TemplateParameterType.PRODUCT,
                object().put("product_retailer_id", productRetailerId).put("catalog_id", catalogId));
    }

    /**
     * The payload that comes back when a button is tapped.
     *
     * @param payload any text
     */
    static TemplateParameter payload(String payload) {
        return of(TemplateParameterType.PAYLOAD, TextNode.valueOf(payload));
    }

    /**
     * The action of a button.
     *
     * @param action an object; its keys and their order are kept
     */
    static TemplateParameter action(JsonNode action) {
        return of(TemplateParameterType.ACTION, action);
    }

    /**
     * The code of a button that copies it.
     *
     * @param code letters and digits, at most 20; the message that it is put into refuses more
     */
    static TemplateParameter couponCode(String code) {
        return of(TemplateParameterType.COUPON_CODE, TextNode.valueOf(code));
    }

    /**
     * The end of a limited-time offer.
     *
     * @param end when the offer ends
     */
    static TemplateParameter limitedTimeOffer(Instant end) {
        Objects.requireNonNull(end, "end is null");
        return of(TemplateParameterType.LIMITED_TIME_OFFER, object().put("expiration_time_ms", end.toEpochMilli()));
    }

    /**
     * The time for which a call button works.
     *
     * @param ttl 1 minute to 30 days, in whole minutes
     */
    static TemplateParameter ttlMinutes(Duration ttl) {
        Objects.requireNonNull(ttl, "ttl is null");
        return of(TemplateParameterType.TTL_MINUTES, IntNode.valueOf((int) ttl.toMinutes()));
    }

    /**
     * Any value.
     *
     * @param type the kind
     * @param value the value of the property of the same name
     * @throws IllegalArgumentException when either is null
     */
    static TemplateParameter of(TemplateParameterType type, @Nullable JsonNode value) {
        Checks checks = Checks.of("TemplateParameter").present("type", type);
        checks.done();
        checks.present(type.value(), value).done();
        return builder().type(type).putAdditionalProperties(type.value(), value).build();
    }

    private static @Nullable JsonNode tree(@Nullable MediaRef file) {
        return file == null ? null : KapsoJson.toTree(file);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Begins a value; {@code type} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateParameter} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateParameter.Builder {}
}
