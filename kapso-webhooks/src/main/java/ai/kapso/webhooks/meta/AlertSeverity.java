package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How bad an alert is. */
public final class AlertSeverity extends OpenEnum<AlertSeverity.Known> {

    private static final Words<AlertSeverity, Known> WORDS = new Words<>(AlertSeverity::new, Known.UNKNOWN);

    /** Something was refused. */
    public static final AlertSeverity CRITICAL = WORDS.add("CRITICAL", Known.CRITICAL);

    /** Something may have to be done. */
    public static final AlertSeverity WARNING = WORDS.add("WARNING", Known.WARNING);

    /** Nothing has to be done. */
    public static final AlertSeverity INFORMATIONAL = WORDS.add("INFORMATIONAL", Known.INFORMATIONAL);

    private AlertSeverity(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static AlertSeverity of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CRITICAL,
        WARNING,
        INFORMATIONAL,
        UNKNOWN
    }
}
