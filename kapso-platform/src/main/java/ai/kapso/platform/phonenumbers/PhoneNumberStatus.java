package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The state of a number's connection, in Meta's words. */
public final class PhoneNumberStatus extends OpenEnum<PhoneNumberStatus.Known> {

    private static final Words<PhoneNumberStatus, Known> WORDS = new Words<>(PhoneNumberStatus::new, Known.UNKNOWN);

    /** It can send and receive. */
    public static final PhoneNumberStatus CONNECTED = WORDS.add("CONNECTED", Known.CONNECTED);

    /** It is no longer connected. */
    public static final PhoneNumberStatus DISCONNECTED = WORDS.add("DISCONNECTED", Known.DISCONNECTED);

    /** It is not registered yet. */
    public static final PhoneNumberStatus PENDING = WORDS.add("PENDING", Known.PENDING);

    /** Its owner has not confirmed it. */
    public static final PhoneNumberStatus UNVERIFIED = WORDS.add("UNVERIFIED", Known.UNVERIFIED);

    /** It moved to another account. */
    public static final PhoneNumberStatus MIGRATED = WORDS.add("MIGRATED", Known.MIGRATED);

    /** Its quality is low. */
    public static final PhoneNumberStatus FLAGGED = WORDS.add("FLAGGED", Known.FLAGGED);

    /** It sent more than its limit. */
    public static final PhoneNumberStatus RATE_LIMITED = WORDS.add("RATE_LIMITED", Known.RATE_LIMITED);

    /** It reached its messaging limit. */
    public static final PhoneNumberStatus RESTRICTED = WORDS.add("RESTRICTED", Known.RESTRICTED);

    /** Meta has banned it. */
    public static final PhoneNumberStatus BANNED = WORDS.add("BANNED", Known.BANNED);

    /** It was deleted. */
    public static final PhoneNumberStatus DELETED = WORDS.add("DELETED", Known.DELETED);

    private PhoneNumberStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PhoneNumberStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CONNECTED,
        DISCONNECTED,
        PENDING,
        UNVERIFIED,
        MIGRATED,
        FLAGGED,
        RATE_LIMITED,
        RESTRICTED,
        BANNED,
        DELETED,
        UNKNOWN
    }
}
