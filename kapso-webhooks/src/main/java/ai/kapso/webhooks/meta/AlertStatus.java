package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether an alert stands. */
public final class AlertStatus extends OpenEnum<AlertStatus.Known> {

    private static final Words<AlertStatus, Known> WORDS = new Words<>(AlertStatus::new, Known.UNKNOWN);

    /** It stands. */
    public static final AlertStatus ACTIVE = WORDS.add("ACTIVE", Known.ACTIVE);

    /** It does not. */
    public static final AlertStatus NONE = WORDS.add("NONE", Known.NONE);

    private AlertStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static AlertStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACTIVE,
        NONE,
        UNKNOWN
    }
}
