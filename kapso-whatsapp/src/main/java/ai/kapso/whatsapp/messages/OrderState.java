package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The state of an order. */
public final class OrderState extends OpenEnum<OrderState.Known> {

    private static final Words<OrderState, Known> WORDS = new Words<>(OrderState::new, Known.UNKNOWN);

    /** Not yet worked on; every order begins so. */
    public static final OrderState PENDING = WORDS.add("pending", Known.PENDING);

    /** Being worked on. */
    public static final OrderState PROCESSING = WORDS.add("processing", Known.PROCESSING);

    /** A part is on its way; {@code partially_shipped}, which Meta's samples have, is taken as well. */
    public static final OrderState PARTIALLY_SHIPPED = WORDS.add("partially-shipped", Known.PARTIALLY_SHIPPED);

    /** All is on its way. */
    public static final OrderState SHIPPED = WORDS.add("shipped", Known.SHIPPED);

    /** Done; no later state is accepted. */
    public static final OrderState COMPLETED = WORDS.add("completed", Known.COMPLETED);

    /** Called off; no later state is accepted. */
    public static final OrderState CANCELED = WORDS.add("canceled", Known.CANCELED);

    static {
        WORDS.add("partially_shipped", Known.PARTIALLY_SHIPPED); // another spelling in Meta's samples
    }

    private OrderState(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static OrderState of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PENDING,
        PROCESSING,
        PARTIALLY_SHIPPED,
        SHIPPED,
        COMPLETED,
        CANCELED,
        UNKNOWN
    }
}
