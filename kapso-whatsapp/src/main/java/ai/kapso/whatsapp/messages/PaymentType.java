package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The payment scheme of a country. */
public final class PaymentType extends OpenEnum<PaymentType.Known> {

    /** Brazil: Pix, payment links and boletos, in BRL. */
    public static final PaymentType BR = new PaymentType("br", Known.BR);

    /** India: UPI, in INR. */
    public static final PaymentType UPI = new PaymentType("upi", Known.UPI);

    private static final Map<String, PaymentType> KNOWN = index(BR, UPI);

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
        return find(KNOWN, value, word -> new PaymentType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** Brazil: Pix, payment links and boletos, in BRL. */
        BR,
        /** India: UPI, in INR. */
        UPI,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
