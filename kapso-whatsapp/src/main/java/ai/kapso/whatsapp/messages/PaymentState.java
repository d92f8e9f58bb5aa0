package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The state of an order's payment. */
public final class PaymentState extends OpenEnum<PaymentState.Known> {

    /** Not paid yet. */
    public static final PaymentState PENDING = new PaymentState("pending", Known.PENDING);

    /** Paid. */
    public static final PaymentState CAPTURED = new PaymentState("captured", Known.CAPTURED);

    /** Did not succeed. */
    public static final PaymentState FAILED = new PaymentState("failed", Known.FAILED);

    private static final Map<String, PaymentState> KNOWN = index(PENDING, CAPTURED, FAILED);

    private PaymentState(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static PaymentState of(String value) {
        return find(KNOWN, value, word -> new PaymentState(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** Not paid yet. */
        PENDING,
        /** Paid. */
        CAPTURED,
        /** Did not succeed. */
        FAILED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
