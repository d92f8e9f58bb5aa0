package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What asked for a human. */
public final class HandoffSource extends OpenEnum<HandoffSource.Known> {

    /** An agent. */
    public static final HandoffSource AGENT_TOOL = new HandoffSource("agent_tool", Known.AGENT_TOOL);

    /** A step of the workflow. */
    public static final HandoffSource ACTION_STEP = new HandoffSource("action_step", Known.ACTION_STEP);

    private static final Map<String, HandoffSource> KNOWN = index(AGENT_TOOL, ACTION_STEP);

    private HandoffSource(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static HandoffSource of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, HandoffSource::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link HandoffSource#AGENT_TOOL}. */
        AGENT_TOOL,
        /** See {@link HandoffSource#ACTION_STEP}. */
        ACTION_STEP,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
