package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A gateway for payments. */
public final class PaymentProvider extends OpenEnum<PaymentProvider.Known> {

    /** BillDesk. */
    public static final PaymentProvider BILLDESK = new PaymentProvider("billdesk", Known.BILLDESK);

    /** PayU. */
    public static final PaymentProvider PAYU = new PaymentProvider("payu", Known.PAYU);

    /** Razorpay. */
    public static final PaymentProvider RAZORPAY = new PaymentProvider("razorpay", Known.RAZORPAY);

    /** Zaakpay. */
    public static final PaymentProvider ZAAKPAY = new PaymentProvider("zaakpay", Known.ZAAKPAY);

    private static final Map<String, PaymentProvider> KNOWN = index(BILLDESK, PAYU, RAZORPAY, ZAAKPAY);

    private PaymentProvider(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PaymentProvider of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PaymentProvider::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PaymentProvider#BILLDESK}. */
        BILLDESK,
        /** See {@link PaymentProvider#PAYU}. */
        PAYU,
        /** See {@link PaymentProvider#RAZORPAY}. */
        RAZORPAY,
        /** See {@link PaymentProvider#ZAAKPAY}. */
        ZAAKPAY,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
