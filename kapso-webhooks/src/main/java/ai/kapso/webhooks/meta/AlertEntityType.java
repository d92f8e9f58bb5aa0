package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What an alert is about. */
public final class AlertEntityType extends OpenEnum<AlertEntityType.Known> {

    /** A business portfolio. */
    public static final AlertEntityType BUSINESS = new AlertEntityType("BUSINESS", Known.BUSINESS);

    /** A number. */
    public static final AlertEntityType PHONE_NUMBER = new AlertEntityType("PHONE_NUMBER", Known.PHONE_NUMBER);

    /** The profile of a number. */
    public static final AlertEntityType CURRENT_STATUS_ID =
            new AlertEntityType("CURRENT_STATUS_ID", Known.CURRENT_STATUS_ID);

    private static final Map<String, AlertEntityType> KNOWN = index(BUSINESS, PHONE_NUMBER, CURRENT_STATUS_ID);

    private AlertEntityType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static AlertEntityType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, AlertEntityType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link AlertEntityType#BUSINESS}. */
        BUSINESS,
        /** See {@link AlertEntityType#PHONE_NUMBER}. */
        PHONE_NUMBER,
        /** See {@link AlertEntityType#CURRENT_STATUS_ID}. */
        CURRENT_STATUS_ID,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
