package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether marketing messages are wanted. */
public final class MarketingPreferenceStatus extends OpenEnum<MarketingPreferenceStatus.Known> {

    /** No marketing messages. */
    public static final MarketingPreferenceStatus STOPPED = new MarketingPreferenceStatus("stopped", Known.STOPPED);

    /** Marketing messages again. */
    public static final MarketingPreferenceStatus RESUMED = new MarketingPreferenceStatus("resumed", Known.RESUMED);

    private static final Map<String, MarketingPreferenceStatus> KNOWN = index(STOPPED, RESUMED);

    private MarketingPreferenceStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MarketingPreferenceStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MarketingPreferenceStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MarketingPreferenceStatus#STOPPED}. */
        STOPPED,
        /** See {@link MarketingPreferenceStatus#RESUMED}. */
        RESUMED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
