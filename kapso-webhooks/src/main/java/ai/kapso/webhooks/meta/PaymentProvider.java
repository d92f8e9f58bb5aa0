package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** A gateway for payments. */
public final class PaymentProvider extends OpenEnum<PaymentProvider.Known> {

    private static final Words<PaymentProvider, Known> WORDS = new Words<>(PaymentProvider::new, Known.UNKNOWN);

    /** BillDesk. */
    public static final PaymentProvider BILLDESK = WORDS.add("billdesk", Known.BILLDESK);

    /** PayU. */
    public static final PaymentProvider PAYU = WORDS.add("payu", Known.PAYU);

    /** Razorpay. */
    public static final PaymentProvider RAZORPAY = WORDS.add("razorpay", Known.RAZORPAY);

    /** Zaakpay. */
    public static final PaymentProvider ZAAKPAY = WORDS.add("zaakpay", Known.ZAAKPAY);

    private PaymentProvider(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PaymentProvider of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        BILLDESK,
        PAYU,
        RAZORPAY,
        ZAAKPAY,
        UNKNOWN
    }
}
