package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The state of an order's payment. */
public final class PaymentState extends OpenEnum<PaymentState.Known> {

    private static final Words<PaymentState, Known> WORDS = new Words<>(PaymentState::new, Known.UNKNOWN);

    /** Not paid yet. */
    public static final PaymentState PENDING = WORDS.add("pending", Known.PENDING);

    /** Paid. */
    public static final PaymentState CAPTURED = WORDS.add("captured", Known.CAPTURED);

    /** Did not succeed. */
    public static final PaymentState FAILED = WORDS.add("failed", Known.FAILED);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PENDING,
        CAPTURED,
        FAILED,
        UNKNOWN
    }
}
