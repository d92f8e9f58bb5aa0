package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to a Flow. */
public final class FlowEvent extends OpenEnum<FlowEvent.Known> {

    private static final Words<FlowEvent, Known> WORDS = new Words<>(FlowEvent::new, Known.UNKNOWN);

    /** It has another status. */
    public static final FlowEvent FLOW_STATUS_CHANGE = WORDS.add("FLOW_STATUS_CHANGE", Known.FLOW_STATUS_CHANGE);

    /** Errors on the contacts' devices. */
    public static final FlowEvent CLIENT_ERROR_RATE = WORDS.add("CLIENT_ERROR_RATE", Known.CLIENT_ERROR_RATE);

    /** Errors of the endpoint. */
    public static final FlowEvent ENDPOINT_ERROR_RATE = WORDS.add("ENDPOINT_ERROR_RATE", Known.ENDPOINT_ERROR_RATE);

    /** The endpoint is slow. */
    public static final FlowEvent ENDPOINT_LATENCY = WORDS.add("ENDPOINT_LATENCY", Known.ENDPOINT_LATENCY);

    /** The endpoint does not answer. */
    public static final FlowEvent ENDPOINT_AVAILABILITY =
            WORDS.add("ENDPOINT_AVAILABILITY", Known.ENDPOINT_AVAILABILITY);

    /** Its version ends soon. */
    public static final FlowEvent FLOW_VERSION_EXPIRY_WARNING =
            WORDS.add("FLOW_VERSION_EXPIRY_WARNING", Known.FLOW_VERSION_EXPIRY_WARNING);

    private FlowEvent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static FlowEvent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        FLOW_STATUS_CHANGE,
        CLIENT_ERROR_RATE,
        ENDPOINT_ERROR_RATE,
        ENDPOINT_LATENCY,
        ENDPOINT_AVAILABILITY,
        FLOW_VERSION_EXPIRY_WARNING,
        UNKNOWN
    }
}
