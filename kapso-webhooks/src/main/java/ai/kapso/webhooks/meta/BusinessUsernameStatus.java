package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How the user name of a number stands. */
public final class BusinessUsernameStatus extends OpenEnum<BusinessUsernameStatus.Known> {

    private static final Words<BusinessUsernameStatus, Known> WORDS =
            new Words<>(BusinessUsernameStatus::new, Known.UNKNOWN);

    /** Contacts see it. */
    public static final BusinessUsernameStatus APPROVED = WORDS.add("approved", Known.APPROVED);

    /** It is the number's, but contacts do not see it yet. */
    public static final BusinessUsernameStatus RESERVED = WORDS.add("reserved", Known.RESERVED);

    /** It was deleted. */
    public static final BusinessUsernameStatus DELETED = WORDS.add("deleted", Known.DELETED);

    private BusinessUsernameStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static BusinessUsernameStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        APPROVED,
        RESERVED,
        DELETED,
        UNKNOWN
    }
}
