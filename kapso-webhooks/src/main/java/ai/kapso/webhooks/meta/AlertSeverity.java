package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How bad an alert is. */
public final class AlertSeverity extends OpenEnum<AlertSeverity.Known> {

    /** Something was refused. */
    public static final AlertSeverity CRITICAL = new AlertSeverity("CRITICAL", Known.CRITICAL);

    /** Something may have to be done. */
    public static final AlertSeverity WARNING = new AlertSeverity("WARNING", Known.WARNING);

    /** Nothing has to be done. */
    public static final AlertSeverity INFORMATIONAL = new AlertSeverity("INFORMATIONAL", Known.INFORMATIONAL);

    private static final Map<String, AlertSeverity> KNOWN = index(CRITICAL, WARNING, INFORMATIONAL);

    private AlertSeverity(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static AlertSeverity of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, AlertSeverity::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link AlertSeverity#CRITICAL}. */
        CRITICAL,
        /** See {@link AlertSeverity#WARNING}. */
        WARNING,
        /** See {@link AlertSeverity#INFORMATIONAL}. */
        INFORMATIONAL,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
