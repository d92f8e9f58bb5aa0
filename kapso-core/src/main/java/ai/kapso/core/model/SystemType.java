package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What WhatsApp tells about a user. */
public final class SystemType extends OpenEnum<SystemType.Known> {

    private static final Words<SystemType, Known> WORDS = new Words<>(SystemType::new, Known.UNKNOWN);

    /** The user has a new phone number. */
    public static final SystemType USER_CHANGED_NUMBER = WORDS.add("user_changed_number", Known.USER_CHANGED_NUMBER);

    /** The user has a new business-scoped user id. */
    public static final SystemType USER_CHANGED_USER_ID = WORDS.add("user_changed_user_id", Known.USER_CHANGED_USER_ID);

    /** The user has a new phone number; the older word. */
    public static final SystemType CUSTOMER_CHANGED_NUMBER =
            WORDS.add("customer_changed_number", Known.CUSTOMER_CHANGED_NUMBER);

    /** The user has a new identity key, as after a new installation of WhatsApp. */
    public static final SystemType USER_IDENTITY_CHANGED =
            WORDS.add("user_identity_changed", Known.USER_IDENTITY_CHANGED);

    /** The user has a new identity key; the older word. */
    public static final SystemType CUSTOMER_IDENTITY_CHANGED =
            WORDS.add("customer_identity_changed", Known.CUSTOMER_IDENTITY_CHANGED);

    private SystemType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static SystemType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        USER_CHANGED_NUMBER,
        USER_CHANGED_USER_ID,
        CUSTOMER_CHANGED_NUMBER,
        USER_IDENTITY_CHANGED,
        CUSTOMER_IDENTITY_CHANGED,
        UNKNOWN
    }
}
