package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The state of a number's connection, in Meta's words. */
public final class PhoneNumberStatus extends OpenEnum<PhoneNumberStatus.Known> {

    /** It can send and receive. */
    public static final PhoneNumberStatus CONNECTED = new PhoneNumberStatus("CONNECTED", Known.CONNECTED);

    /** It is no longer connected. */
    public static final PhoneNumberStatus DISCONNECTED = new PhoneNumberStatus("DISCONNECTED", Known.DISCONNECTED);

    /** It is not registered yet. */
    public static final PhoneNumberStatus PENDING = new PhoneNumberStatus("PENDING", Known.PENDING);

    /** Its owner has not confirmed it. */
    public static final PhoneNumberStatus UNVERIFIED = new PhoneNumberStatus("UNVERIFIED", Known.UNVERIFIED);

    /** It moved to another account. */
    public static final PhoneNumberStatus MIGRATED = new PhoneNumberStatus("MIGRATED", Known.MIGRATED);

    /** Its quality is low. */
    public static final PhoneNumberStatus FLAGGED = new PhoneNumberStatus("FLAGGED", Known.FLAGGED);

    /** It sent more than its limit. */
    public static final PhoneNumberStatus RATE_LIMITED = new PhoneNumberStatus("RATE_LIMITED", Known.RATE_LIMITED);

    /** It reached its messaging limit. */
    public static final PhoneNumberStatus RESTRICTED = new PhoneNumberStatus("RESTRICTED", Known.RESTRICTED);

    /** Meta has banned it. */
    public static final PhoneNumberStatus BANNED = new PhoneNumberStatus("BANNED", Known.BANNED);

    /** It was deleted. */
    public static final PhoneNumberStatus DELETED = new PhoneNumberStatus("DELETED", Known.DELETED);

    private static final Map<String, PhoneNumberStatus> KNOWN = index(
            CONNECTED, DISCONNECTED, PENDING, UNVERIFIED, MIGRATED, FLAGGED, RATE_LIMITED, RESTRICTED, BANNED, DELETED);

    private PhoneNumberStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PhoneNumberStatus of(String value) {
        return find(KNOWN, value, word -> new PhoneNumberStatus(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PhoneNumberStatus#CONNECTED}. */
        CONNECTED,
        /** See {@link PhoneNumberStatus#DISCONNECTED}. */
        DISCONNECTED,
        /** See {@link PhoneNumberStatus#PENDING}. */
        PENDING,
        /** See {@link PhoneNumberStatus#UNVERIFIED}. */
        UNVERIFIED,
        /** See {@link PhoneNumberStatus#MIGRATED}. */
        MIGRATED,
        /** See {@link PhoneNumberStatus#FLAGGED}. */
        FLAGGED,
        /** See {@link PhoneNumberStatus#RATE_LIMITED}. */
        RATE_LIMITED,
        /** See {@link PhoneNumberStatus#RESTRICTED}. */
        RESTRICTED,
        /** See {@link PhoneNumberStatus#BANNED}. */
        BANNED,
        /** See {@link PhoneNumberStatus#DELETED}. */
        DELETED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
