package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What WhatsApp tells about a user. */
public final class SystemType extends OpenEnum<SystemType.Known> {

    /** The user has a new phone number. */
    public static final SystemType USER_CHANGED_NUMBER =
            new SystemType("user_changed_number", Known.USER_CHANGED_NUMBER);

    /** The user has a new business-scoped user id. */
    public static final SystemType USER_CHANGED_USER_ID =
            new SystemType("user_changed_user_id", Known.USER_CHANGED_USER_ID);

    private static final Map<String, SystemType> KNOWN = index(USER_CHANGED_NUMBER, USER_CHANGED_USER_ID);

    private SystemType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static SystemType of(String value) {
        return find(KNOWN, value, word -> new SystemType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link SystemType#USER_CHANGED_NUMBER}. */
        USER_CHANGED_NUMBER,
        /** See {@link SystemType#USER_CHANGED_USER_ID}. */
        USER_CHANGED_USER_ID,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
