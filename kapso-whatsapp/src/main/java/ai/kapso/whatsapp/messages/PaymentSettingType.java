package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** A way to pay. */
public final class PaymentSettingType extends OpenEnum<PaymentSettingType.Known> {

    private static final Words<PaymentSettingType, Known> WORDS = new Words<>(PaymentSettingType::new, Known.UNKNOWN);

    /** A dynamic Pix code (Brazil). */
    public static final PaymentSettingType PIX_DYNAMIC_CODE = WORDS.add("pix_dynamic_code", Known.PIX_DYNAMIC_CODE);

    /** A link to a page on which to pay (Brazil). */
    public static final PaymentSettingType PAYMENT_LINK = WORDS.add("payment_link", Known.PAYMENT_LINK);

    /** A boleto (Brazil). */
    public static final PaymentSettingType BOLETO = WORDS.add("boleto", Known.BOLETO);

    /** A payment gateway (India). */
    public static final PaymentSettingType PAYMENT_GATEWAY = WORDS.add("payment_gateway", Known.PAYMENT_GATEWAY);

    /** A UPI intent link (India). */
    public static final PaymentSettingType UPI_INTENT_LINK = WORDS.add("upi_intent_link", Known.UPI_INTENT_LINK);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PIX_DYNAMIC_CODE,
        PAYMENT_LINK,
        BOLETO,
        PAYMENT_GATEWAY,
        UPI_INTENT_LINK,
        UNKNOWN
    }
}
