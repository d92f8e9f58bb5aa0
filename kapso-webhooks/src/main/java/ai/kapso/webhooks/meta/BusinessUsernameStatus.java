package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How the user name of a number stands. */
public final class BusinessUsernameStatus extends OpenEnum<BusinessUsernameStatus.Known> {

    /** Contacts see it. */
    public static final BusinessUsernameStatus APPROVED = new BusinessUsernameStatus("approved", Known.APPROVED);

    /** It is the number's, but contacts do not see it yet. */
    public static final BusinessUsernameStatus RESERVED = new BusinessUsernameStatus("reserved", Known.RESERVED);

    /** It was deleted. */
    public static final BusinessUsernameStatus DELETED = new BusinessUsernameStatus("deleted", Known.DELETED);

    private static final Map<String, BusinessUsernameStatus> KNOWN = index(APPROVED, RESERVED, DELETED);

    private BusinessUsernameStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static BusinessUsernameStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, BusinessUsernameStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link BusinessUsernameStatus#APPROVED}. */
        APPROVED,
        /** See {@link BusinessUsernameStatus#RESERVED}. */
        RESERVED,
        /** See {@link BusinessUsernameStatus#DELETED}. */
        DELETED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
