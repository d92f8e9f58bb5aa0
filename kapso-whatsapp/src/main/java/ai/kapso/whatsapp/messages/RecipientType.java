package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether a message goes to one user or to a group. */
public final class RecipientType extends OpenEnum<RecipientType.Known> {

    /** One user; what the API assumes when nothing is said. */
    public static final RecipientType INDIVIDUAL = new RecipientType("individual", Known.INDIVIDUAL);

    /** A group of the business. */
    public static final RecipientType GROUP = new RecipientType("group", Known.GROUP);

    private static final Map<String, RecipientType> KNOWN = index(INDIVIDUAL, GROUP);

    private RecipientType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static RecipientType of(String value) {
        return find(KNOWN, value, word -> new RecipientType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** One user; what the API assumes when nothing is said. */
        INDIVIDUAL,
        /** A group of the business. */
        GROUP,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
