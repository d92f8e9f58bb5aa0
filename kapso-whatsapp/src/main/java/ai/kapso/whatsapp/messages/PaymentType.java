package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The payment scheme of a country. */
public final class PaymentType extends OpenEnum<PaymentType.Known> {

    private static final Words<PaymentType, Known> WORDS = new Words<>(PaymentType::new, Known.UNKNOWN);

    /** Brazil: Pix, payment links and boletos, in BRL. */
    public static final PaymentType BR = WORDS.add("br", Known.BR);

    /** India: UPI, in INR. */
    public static final PaymentType UPI = WORDS.add("upi", Known.UPI);

    private PaymentType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static PaymentType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        BR,
        UPI,
        UNKNOWN
    }
}
