package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to the quality or limits of a number. */
public final class PhoneNumberQualityEvent extends OpenEnum<PhoneNumberQualityEvent.Known> {

    private static final Words<PhoneNumberQualityEvent, Known> WORDS =
            new Words<>(PhoneNumberQualityEvent::new, Known.UNKNOWN);

    /** The number is being connected. */
    public static final PhoneNumberQualityEvent ONBOARDING = WORDS.add("ONBOARDING", Known.ONBOARDING);

    /** It may send faster. */
    public static final PhoneNumberQualityEvent THROUGHPUT_UPGRADE =
            WORDS.add("THROUGHPUT_UPGRADE", Known.THROUGHPUT_UPGRADE);

    /** It may write to more customers. */
    public static final PhoneNumberQualityEvent UPGRADE = WORDS.add("UPGRADE", Known.UPGRADE);

    /** It may write to fewer customers. */
    public static final PhoneNumberQualityEvent DOWNGRADE = WORDS.add("DOWNGRADE", Known.DOWNGRADE);

    /** Its quality is low. */
    public static final PhoneNumberQualityEvent FLAGGED = WORDS.add("FLAGGED", Known.FLAGGED);

    /** Its quality is no longer low. */
    public static final PhoneNumberQualityEvent UNFLAGGED = WORDS.add("UNFLAGGED", Known.UNFLAGGED);

    private PhoneNumberQualityEvent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PhoneNumberQualityEvent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ONBOARDING,
        THROUGHPUT_UPGRADE,
        UPGRADE,
        DOWNGRADE,
        FLAGGED,
        UNFLAGGED,
        UNKNOWN
    }
}
