package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether a limit was reached. */
public final class FlowAlertState extends OpenEnum<FlowAlertState.Known> {

    /** It was. */
    public static final FlowAlertState ACTIVATED = new FlowAlertState("ACTIVATED", Known.ACTIVATED);

    /** Things are well again. */
    public static final FlowAlertState DEACTIVATED = new FlowAlertState("DEACTIVATED", Known.DEACTIVATED);

    private static final Map<String, FlowAlertState> KNOWN = index(ACTIVATED, DEACTIVATED);

    private FlowAlertState(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static FlowAlertState of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, FlowAlertState::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link FlowAlertState#ACTIVATED}. */
        ACTIVATED,
        /** See {@link FlowAlertState#DEACTIVATED}. */
        DEACTIVATED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
