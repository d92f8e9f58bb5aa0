package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What can be done with a Flow. */
public final class FlowStatus extends OpenEnum<FlowStatus.Known> {

    /** It can be edited. */
    public static final FlowStatus DRAFT = new FlowStatus("DRAFT", Known.DRAFT);

    /** It can be sent. */
    public static final FlowStatus PUBLISHED = new FlowStatus("PUBLISHED", Known.PUBLISHED);

    /** It can no longer be sent. */
    public static final FlowStatus DEPRECATED = new FlowStatus("DEPRECATED", Known.DEPRECATED);

    /** It can neither be sent nor opened, since it is unhealthy. */
    public static final FlowStatus BLOCKED = new FlowStatus("BLOCKED", Known.BLOCKED);

    /** It can be opened only so often, since it is unhealthy. */
    public static final FlowStatus THROTTLED = new FlowStatus("THROTTLED", Known.THROTTLED);

    private static final Map<String, FlowStatus> KNOWN = index(DRAFT, PUBLISHED, DEPRECATED, BLOCKED, THROTTLED);

    private FlowStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static FlowStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, FlowStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link FlowStatus#DRAFT}. */
        DRAFT,
        /** See {@link FlowStatus#PUBLISHED}. */
        PUBLISHED,
        /** See {@link FlowStatus#DEPRECATED}. */
        DEPRECATED,
        /** See {@link FlowStatus#BLOCKED}. */
        BLOCKED,
        /** See {@link FlowStatus#THROTTLED}. */
        THROTTLED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
