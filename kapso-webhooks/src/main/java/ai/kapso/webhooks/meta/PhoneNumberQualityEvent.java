package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to the quality or limits of a number. */
public final class PhoneNumberQualityEvent extends OpenEnum<PhoneNumberQualityEvent.Known> {

    /** The number is being connected. */
    public static final PhoneNumberQualityEvent ONBOARDING =
            new PhoneNumberQualityEvent("ONBOARDING", Known.ONBOARDING);

    /** It may send faster. */
    public static final PhoneNumberQualityEvent THROUGHPUT_UPGRADE =
            new PhoneNumberQualityEvent("THROUGHPUT_UPGRADE", Known.THROUGHPUT_UPGRADE);

    /** It may write to more customers. */
    public static final PhoneNumberQualityEvent UPGRADE = new PhoneNumberQualityEvent("UPGRADE", Known.UPGRADE);

    /** It may write to fewer customers. */
    public static final PhoneNumberQualityEvent DOWNGRADE = new PhoneNumberQualityEvent("DOWNGRADE", Known.DOWNGRADE);

    /** Its quality is low. */
    public static final PhoneNumberQualityEvent FLAGGED = new PhoneNumberQualityEvent("FLAGGED", Known.FLAGGED);

    /** Its quality is no longer low. */
    public static final PhoneNumberQualityEvent UNFLAGGED = new PhoneNumberQualityEvent("UNFLAGGED", Known.UNFLAGGED);

    private static final Map<String, PhoneNumberQualityEvent> KNOWN =
            index(ONBOARDING, THROUGHPUT_UPGRADE, UPGRADE, DOWNGRADE, FLAGGED, UNFLAGGED);

    private PhoneNumberQualityEvent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PhoneNumberQualityEvent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PhoneNumberQualityEvent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PhoneNumberQualityEvent#ONBOARDING}. */
        ONBOARDING,
        /** See {@link PhoneNumberQualityEvent#THROUGHPUT_UPGRADE}. */
        THROUGHPUT_UPGRADE,
        /** See {@link PhoneNumberQualityEvent#UPGRADE}. */
        UPGRADE,
        /** See {@link PhoneNumberQualityEvent#DOWNGRADE}. */
        DOWNGRADE,
        /** See {@link PhoneNumberQualityEvent#FLAGGED}. */
        FLAGGED,
        /** See {@link PhoneNumberQualityEvent#UNFLAGGED}. */
        UNFLAGGED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
