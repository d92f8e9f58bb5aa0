package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What can be done with a Flow. */
public final class FlowStatus extends OpenEnum<FlowStatus.Known> {

    private static final Words<FlowStatus, Known> WORDS = new Words<>(FlowStatus::new, Known.UNKNOWN);

    /** It can be edited. */
    public static final FlowStatus DRAFT = WORDS.add("DRAFT", Known.DRAFT);

    /** It can be sent. */
    public static final FlowStatus PUBLISHED = WORDS.add("PUBLISHED", Known.PUBLISHED);

    /** It can no longer be sent. */
    public static final FlowStatus DEPRECATED = WORDS.add("DEPRECATED", Known.DEPRECATED);

    /** It can neither be sent nor opened, since it is unhealthy. */
    public static final FlowStatus BLOCKED = WORDS.add("BLOCKED", Known.BLOCKED);

    /** It can be opened only so often, since it is unhealthy. */
    public static final FlowStatus THROTTLED = WORDS.add("THROTTLED", Known.THROTTLED);

    private FlowStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static FlowStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        DRAFT,
        PUBLISHED,
        DEPRECATED,
        BLOCKED,
        THROTTLED,
        UNKNOWN
    }
}
