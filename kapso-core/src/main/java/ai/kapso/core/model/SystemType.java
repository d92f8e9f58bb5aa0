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

    /** The user has a new phone number; the older word. */
    public static final SystemType CUSTOMER_CHANGED_NUMBER =
            new SystemType("customer_changed_number", Known.CUSTOMER_CHANGED_NUMBER);

    /** The user has a new identity key, as after a new installation of WhatsApp. */
    public static final SystemType USER_IDENTITY_CHANGED =
            new SystemType("user_identity_changed", Known.USER_IDENTITY_CHANGED);

    /** The user has a new identity key; the older word. */
    public static final SystemType CUSTOMER_IDENTITY_CHANGED =
            new SystemType("customer_identity_changed", Known.CUSTOMER_IDENTITY_CHANGED);

    private static final Map<String, SystemType> KNOWN = index(
            USER_CHANGED_NUMBER,
            USER_CHANGED_USER_ID,
            CUSTOMER_CHANGED_NUMBER,
            USER_IDENTITY_CHANGED,
            CUSTOMER_IDENTITY_CHANGED);

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
        return find(KNOWN, value, Known.UNKNOWN, SystemType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link SystemType#USER_CHANGED_NUMBER}. */
        USER_CHANGED_NUMBER,
        /** See {@link SystemType#USER_CHANGED_USER_ID}. */
        USER_CHANGED_USER_ID,
        /** See {@link SystemType#CUSTOMER_CHANGED_NUMBER}. */
        CUSTOMER_CHANGED_NUMBER,
        /** See {@link SystemType#USER_IDENTITY_CHANGED}. */
        USER_IDENTITY_CHANGED,
        /** See {@link SystemType#CUSTOMER_IDENTITY_CHANGED}. */
        CUSTOMER_IDENTITY_CHANGED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
