package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The version of a flow that is opened. */
public final class FlowMode extends OpenEnum<FlowMode.Known> {

    /** The draft, for tests by the business itself. */
    public static final FlowMode DRAFT = new FlowMode("draft", Known.DRAFT);

    /** The published version; the default of the API. */
    public static final FlowMode PUBLISHED = new FlowMode("published", Known.PUBLISHED);

    private static final Map<String, FlowMode> KNOWN = index(DRAFT, PUBLISHED);

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
        return find(KNOWN, value, word -> new FlowMode(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** The draft, for tests by the business itself. */
        DRAFT,
        /** The published version; the default of the API. */
        PUBLISHED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
