package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The way in which a flow begins. */
public final class FlowAction extends OpenEnum<FlowAction.Known> {

    /** On the screen that the message names; the default of the API. */
    public static final FlowAction NAVIGATE = new FlowAction("navigate", Known.NAVIGATE);

    /** With a request to the data endpoint, which names the screen. */
    public static final FlowAction DATA_EXCHANGE = new FlowAction("data_exchange", Known.DATA_EXCHANGE);

    private static final Map<String, FlowAction> KNOWN = index(NAVIGATE, DATA_EXCHANGE);

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
        return find(KNOWN, value, word -> new FlowAction(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** On the screen that the message names; the default of the API. */
        NAVIGATE,
        /** With a request to the data endpoint, which names the screen. */
        DATA_EXCHANGE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
