package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to a Flow. */
public final class FlowEvent extends OpenEnum<FlowEvent.Known> {

    /** It has another status. */
    public static final FlowEvent FLOW_STATUS_CHANGE = new FlowEvent("FLOW_STATUS_CHANGE", Known.FLOW_STATUS_CHANGE);

    /** Errors on the contacts' devices. */
    public static final FlowEvent CLIENT_ERROR_RATE = new FlowEvent("CLIENT_ERROR_RATE", Known.CLIENT_ERROR_RATE);

    /** Errors of the endpoint. */
    public static final FlowEvent ENDPOINT_ERROR_RATE = new FlowEvent("ENDPOINT_ERROR_RATE", Known.ENDPOINT_ERROR_RATE);

    /** The endpoint is slow. */
    public static final FlowEvent ENDPOINT_LATENCY = new FlowEvent("ENDPOINT_LATENCY", Known.ENDPOINT_LATENCY);

    /** The endpoint does not answer. */
    public static final FlowEvent ENDPOINT_AVAILABILITY =
            new FlowEvent("ENDPOINT_AVAILABILITY", Known.ENDPOINT_AVAILABILITY);

    /** Its version ends soon. */
    public static final FlowEvent FLOW_VERSION_EXPIRY_WARNING =
            new FlowEvent("FLOW_VERSION_EXPIRY_WARNING", Known.FLOW_VERSION_EXPIRY_WARNING);

    private static final Map<String, FlowEvent> KNOWN = index(
            FLOW_STATUS_CHANGE,
            CLIENT_ERROR_RATE,
            ENDPOINT_ERROR_RATE,
            ENDPOINT_LATENCY,
            ENDPOINT_AVAILABILITY,
            FLOW_VERSION_EXPIRY_WARNING);

    private FlowEvent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static FlowEvent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, FlowEvent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link FlowEvent#FLOW_STATUS_CHANGE}. */
        FLOW_STATUS_CHANGE,
        /** See {@link FlowEvent#CLIENT_ERROR_RATE}. */
        CLIENT_ERROR_RATE,
        /** See {@link FlowEvent#ENDPOINT_ERROR_RATE}. */
        ENDPOINT_ERROR_RATE,
        /** See {@link FlowEvent#ENDPOINT_LATENCY}. */
        ENDPOINT_LATENCY,
        /** See {@link FlowEvent#ENDPOINT_AVAILABILITY}. */
        ENDPOINT_AVAILABILITY,
        /** See {@link FlowEvent#FLOW_VERSION_EXPIRY_WARNING}. */
        FLOW_VERSION_EXPIRY_WARNING,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
