package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What asked for a human. */
public final class HandoffSource extends OpenEnum<HandoffSource.Known> {

    private static final Words<HandoffSource, Known> WORDS = new Words<>(HandoffSource::new, Known.UNKNOWN);

    /** An agent. */
    public static final HandoffSource AGENT_TOOL = WORDS.add("agent_tool", Known.AGENT_TOOL);

    /** A step of the workflow. */
    public static final HandoffSource ACTION_STEP = WORDS.add("action_step", Known.ACTION_STEP);

    private HandoffSource(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static HandoffSource of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        AGENT_TOOL,
        ACTION_STEP,
        UNKNOWN
    }
}
