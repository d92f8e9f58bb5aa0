package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether a limit was reached. */
public final class FlowAlertState extends OpenEnum<FlowAlertState.Known> {

    private static final Words<FlowAlertState, Known> WORDS = new Words<>(FlowAlertState::new, Known.UNKNOWN);

    /** It was. */
    public static final FlowAlertState ACTIVATED = WORDS.add("ACTIVATED", Known.ACTIVATED);

    /** Things are well again. */
    public static final FlowAlertState DEACTIVATED = WORDS.add("DEACTIVATED", Known.DEACTIVATED);

    private FlowAlertState(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static FlowAlertState of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACTIVATED,
        DEACTIVATED,
        UNKNOWN
    }
}
