package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The way in which a flow begins. */
public final class FlowAction extends OpenEnum<FlowAction.Known> {

    private static final Words<FlowAction, Known> WORDS = new Words<>(FlowAction::new, Known.UNKNOWN);

    /** On the screen that the message names; the default of the API. */
    public static final FlowAction NAVIGATE = WORDS.add("navigate", Known.NAVIGATE);

    /** With a request to the data endpoint, which names the screen. */
    public static final FlowAction DATA_EXCHANGE = WORDS.add("data_exchange", Known.DATA_EXCHANGE);

    private FlowAction(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static FlowAction of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        NAVIGATE,
        DATA_EXCHANGE,
        UNKNOWN
    }
}
