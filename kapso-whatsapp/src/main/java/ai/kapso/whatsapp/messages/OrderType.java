package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The way in which an order is shown. */
public final class OrderType extends OpenEnum<OrderType.Known> {

    private static final Words<OrderType, Known> WORDS = new Words<>(OrderType::new, Known.UNKNOWN);

    /** With a button that leads straight to the payment (India). */
    public static final OrderType QUICK_PAY = WORDS.add("quick_pay", Known.QUICK_PAY);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        QUICK_PAY,
        UNKNOWN
    }
}
