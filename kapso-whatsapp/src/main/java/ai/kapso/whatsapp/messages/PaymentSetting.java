package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * One way to pay an order: a type, and a property of the same name.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PaymentSetting.Builder.class)
public interface PaymentSetting extends JsonModel, WithPaymentSetting {

    /** The way to pay. */
    PaymentSettingType type();

    /** The property of the type's name, and any others. */
    @Override
    @JsonAnyGetter
    @Value.Redacted
    Map<String, JsonNode> additionalProperties();

    @Value.Check
    default PaymentSetting check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A dynamic Pix code.
     *
     * @param code the copy-and-paste code
     * @param merchantName the business that is paid
     * @param key the Pix key
     * @param keyType the kind of the key
     */
    static PaymentSetting pix(String code, String merchantName, String key, PixKeyType keyType) {
        Objects.requireNonNull(keyType, "keyType is null");
        return of(
                PaymentSettingType.PIX_DYNAMIC_CODE,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("code", code)
                        .put("merchant_name", merchantName)
                        .put("key", key)
                        .put("key_type", keyType.value()));
    }

    /**
     * A page on which to pay.
     *
     * @param uri the address of the page
     */
    static PaymentSetting paymentLink(String uri) {
        return paymentLink(PaymentLink.of(uri));
    }

    /**
     * A page on which to pay, and where it leads to.
     *
     * @param link the page
     */
    static PaymentSetting paymentLink(PaymentLink link) {
        return of(PaymentSettingType.PAYMENT_LINK, KapsoJson.toTree(link));
    }

    /**
     * A payment gateway (India).
     *
     * @param type the gateway, such as {@code razorpay}, {@code payu}, {@code billdesk} or {@code zaakpay}
     * @param configurationName the name of the payment configuration
     * @param details properties that the gateway takes, such as {@code udf1}: values as JSON has them, whose keys and order
     *     are kept; empty for none
     */
    static PaymentSetting paymentGateway(String type, String configurationName, Map<String, ?> details) {
        Objects.requireNonNull(details, "details is null");
        ObjectNode gateway =
                JsonNodeFactory.instance.objectNode().put("type", type).put("configuration_name", configurationName);
        if (!details.isEmpty()) {
            gateway.set(type, KapsoJson.toTree(details));
        }
        return of(PaymentSettingType.PAYMENT_GATEWAY, gateway);
    }

    /**
     * A link that opens a UPI application (India).
     *
     * @param link the link, such as {@code upi://pay?pa=…}
     */
    static PaymentSetting upiIntentLink(String link) {
        return of(
                PaymentSettingType.UPI_INTENT_LINK,
                JsonNodeFactory.instance.objectNode().put("link", link));
    }

    /**
     * A boleto.
     *
     * @param digitableLine the line to type
     */
    static PaymentSetting boleto(String digitableLine) {
        return of(
                PaymentSettingType.BOLETO, JsonNodeFactory.instance.objectNode().put("digitable_line", digitableLine));
    }

    /**
     * Any way to pay.
     *
     * @param type the way
     * @param content the value of the property of the same name
     */
    static PaymentSetting of(PaymentSettingType type, JsonNode content) {
        return builder()
                .type(type)
                .putAdditionalProperties(type.value(), content)
                .build();
    }

    /** Begins a setting; {@code type} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PaymentSetting} values. Not thread-safe. */
    final class Builder extends ImmutablePaymentSetting.Builder {}
}
