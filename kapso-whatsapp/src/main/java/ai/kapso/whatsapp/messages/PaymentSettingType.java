package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A way to pay. */
public final class PaymentSettingType extends OpenEnum<PaymentSettingType.Known> {

    /** A dynamic Pix code (Brazil). */
    public static final PaymentSettingType PIX_DYNAMIC_CODE =
            new PaymentSettingType("pix_dynamic_code", Known.PIX_DYNAMIC_CODE);

    /** A link to a page on which to pay (Brazil). */
    public static final PaymentSettingType PAYMENT_LINK = new PaymentSettingType("payment_link", Known.PAYMENT_LINK);

    /** A boleto (Brazil). */
    public static final PaymentSettingType BOLETO = new PaymentSettingType("boleto", Known.BOLETO);

    /** A payment gateway (India). */
    public static final PaymentSettingType PAYMENT_GATEWAY =
            new PaymentSettingType("payment_gateway", Known.PAYMENT_GATEWAY);

    /** A UPI intent link (India). */
    public static final PaymentSettingType UPI_INTENT_LINK =
            new PaymentSettingType("upi_intent_link", Known.UPI_INTENT_LINK);

    private static final Map<String, PaymentSettingType> KNOWN =
            index(PIX_DYNAMIC_CODE, PAYMENT_LINK, BOLETO, PAYMENT_GATEWAY, UPI_INTENT_LINK);

    private PaymentSettingType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static PaymentSettingType of(String value) {
        return find(KNOWN, value, word -> new PaymentSettingType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** A dynamic Pix code (Brazil). */
        PIX_DYNAMIC_CODE,
        /** A link to a page on which to pay (Brazil). */
        PAYMENT_LINK,
        /** A boleto (Brazil). */
        BOLETO,
        /** A payment gateway (India). */
        PAYMENT_GATEWAY,
        /** A UPI intent link (India). */
        UPI_INTENT_LINK,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
