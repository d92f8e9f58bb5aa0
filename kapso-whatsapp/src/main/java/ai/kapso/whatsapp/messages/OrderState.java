package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The state of an order. */
public final class OrderState extends OpenEnum<OrderState.Known> {

    /** Not yet worked on; every order begins so. */
    public static final OrderState PENDING = new OrderState("pending", Known.PENDING);

    /** Being worked on. */
    public static final OrderState PROCESSING = new OrderState("processing", Known.PROCESSING);

    /** A part is on its way; {@code partially_shipped}, which Meta's samples have, is taken as well. */
    public static final OrderState PARTIALLY_SHIPPED = new OrderState("partially-shipped", Known.PARTIALLY_SHIPPED);

    /** All is on its way. */
    public static final OrderState SHIPPED = new OrderState("shipped", Known.SHIPPED);

    /** Done; no later state is accepted. */
    public static final OrderState COMPLETED = new OrderState("completed", Known.COMPLETED);

    /** Called off; no later state is accepted. */
    public static final OrderState CANCELED = new OrderState("canceled", Known.CANCELED);

    /** Another spelling in Meta's samples. */
    private static final OrderState PARTIALLY_SHIPPED_WITH_UNDERSCORE =
            new OrderState("partially_shipped", Known.PARTIALLY_SHIPPED);

    private static final Map<String, OrderState> KNOWN = index(
            PENDING, PROCESSING, PARTIALLY_SHIPPED, PARTIALLY_SHIPPED_WITH_UNDERSCORE, SHIPPED, COMPLETED, CANCELED);

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
        return find(KNOWN, value, word -> new OrderState(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** Not yet worked on; every order begins so. */
        PENDING,
        /** Being worked on. */
        PROCESSING,
        /** A part is on its way. */
        PARTIALLY_SHIPPED,
        /** All is on its way. */
        SHIPPED,
        /** Done; no later state is accepted. */
        COMPLETED,
        /** Called off; no later state is accepted. */
        CANCELED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
