package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The version of a flow that is opened. */
public final class FlowMode extends OpenEnum<FlowMode.Known> {

    private static final Words<FlowMode, Known> WORDS = new Words<>(FlowMode::new, Known.UNKNOWN);

    /** The draft, for tests by the business itself. */
    public static final FlowMode DRAFT = WORDS.add("draft", Known.DRAFT);

    /** The published version; the default of the API. */
    public static final FlowMode PUBLISHED = WORDS.add("published", Known.PUBLISHED);

    private FlowMode(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static FlowMode of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        DRAFT,
        PUBLISHED,
        UNKNOWN
    }
}
