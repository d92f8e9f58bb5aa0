package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** To whom a message goes. */
public final class RecipientType extends OpenEnum<RecipientType.Known> {

    /** One person. */
    public static final RecipientType INDIVIDUAL = new RecipientType("individual", Known.INDIVIDUAL);

    /** A group. */
    public static final RecipientType GROUP = new RecipientType("group", Known.GROUP);

    private static final Map<String, RecipientType> KNOWN = index(INDIVIDUAL, GROUP);

    private RecipientType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static RecipientType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, RecipientType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link RecipientType#INDIVIDUAL}. */
        INDIVIDUAL,
        /** See {@link RecipientType#GROUP}. */
        GROUP,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
