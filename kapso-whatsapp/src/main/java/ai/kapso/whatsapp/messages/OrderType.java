package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The way in which an order is shown. */
public final class OrderType extends OpenEnum<OrderType.Known> {

    /** With a button that leads straight to the payment (India). */
    public static final OrderType QUICK_PAY = new OrderType("quick_pay", Known.QUICK_PAY);

    private static final Map<String, OrderType> KNOWN = index(QUICK_PAY);

    private OrderType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static OrderType of(String value) {
        return find(KNOWN, value, word -> new OrderType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** With a button that leads straight to the payment (India). */
        QUICK_PAY,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
