package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether marketing messages are wanted. */
public final class MarketingPreferenceStatus extends OpenEnum<MarketingPreferenceStatus.Known> {

    private static final Words<MarketingPreferenceStatus, Known> WORDS =
            new Words<>(MarketingPreferenceStatus::new, Known.UNKNOWN);

    /** No marketing messages. */
    public static final MarketingPreferenceStatus STOPPED = WORDS.add("stopped", Known.STOPPED);

    /** Marketing messages again. */
    public static final MarketingPreferenceStatus RESUMED = WORDS.add("resumed", Known.RESUMED);

    private MarketingPreferenceStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MarketingPreferenceStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        STOPPED,
        RESUMED,
        UNKNOWN
    }
}
