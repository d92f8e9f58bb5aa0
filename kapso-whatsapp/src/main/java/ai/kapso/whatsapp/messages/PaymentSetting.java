package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

    /**
     * A dynamic Pix code.
     *
     * @param code the copy-and-paste code
     * @param merchantName who is paid
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
        return of(
                PaymentSettingType.PAYMENT_LINK,
                JsonNodeFactory.instance.objectNode().put("uri", uri));
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
     * @param content what the property of the same name holds
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
