package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether an alert stands. */
public final class AlertStatus extends OpenEnum<AlertStatus.Known> {

    /** It stands. */
    public static final AlertStatus ACTIVE = new AlertStatus("ACTIVE", Known.ACTIVE);

    /** It does not. */
    public static final AlertStatus NONE = new AlertStatus("NONE", Known.NONE);

    private static final Map<String, AlertStatus> KNOWN = index(ACTIVE, NONE);

    private AlertStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static AlertStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, AlertStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link AlertStatus#ACTIVE}. */
        ACTIVE,
        /** See {@link AlertStatus#NONE}. */
        NONE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
