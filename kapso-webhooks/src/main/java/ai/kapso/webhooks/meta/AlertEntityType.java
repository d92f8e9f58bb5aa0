package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What an alert is about. */
public final class AlertEntityType extends OpenEnum<AlertEntityType.Known> {

    private static final Words<AlertEntityType, Known> WORDS = new Words<>(AlertEntityType::new, Known.UNKNOWN);

    /** A business portfolio. */
    public static final AlertEntityType BUSINESS = WORDS.add("BUSINESS", Known.BUSINESS);

    /** A number. */
    public static final AlertEntityType PHONE_NUMBER = WORDS.add("PHONE_NUMBER", Known.PHONE_NUMBER);

    /** The profile of a number. */
    public static final AlertEntityType CURRENT_STATUS_ID = WORDS.add("CURRENT_STATUS_ID", Known.CURRENT_STATUS_ID);

    private AlertEntityType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static AlertEntityType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        BUSINESS,
        PHONE_NUMBER,
        CURRENT_STATUS_ID,
        UNKNOWN
    }
}
