package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a number was disconnected. */
public final class DisconnectionReason extends OpenEnum<DisconnectionReason.Known> {

    private static final Words<DisconnectionReason, Known> WORDS = new Words<>(DisconnectionReason::new, Known.UNKNOWN);

    /** The account was disconnected. */
    public static final DisconnectionReason ACCOUNT_DISCONNECTED =
            WORDS.add("account_disconnected", Known.ACCOUNT_DISCONNECTED);

    /** The business went back to the plain WhatsApp app. */
    public static final DisconnectionReason BUSINESS_DOWNGRADE =
            WORDS.add("business_downgrade", Known.BUSINESS_DOWNGRADE);

    /** The business changed its number. */
    public static final DisconnectionReason CHANGE_NUMBER = WORDS.add("change_number", Known.CHANGE_NUMBER);

    /** The platform was not used for about 30 days. */
    public static final DisconnectionReason COMPANION_INACTIVITY =
            WORDS.add("companion_inactivity", Known.COMPANION_INACTIVITY);

    /** The app was not used for about 14 days. */
    public static final DisconnectionReason PRIMARY_INACTIVITY =
            WORDS.add("primary_inactivity", Known.PRIMARY_INACTIVITY);

    /** The number was registered anew. */
    public static final DisconnectionReason USER_RE_REGISTERED =
            WORDS.add("user_re_registered", Known.USER_RE_REGISTERED);

    private DisconnectionReason(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static DisconnectionReason of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACCOUNT_DISCONNECTED,
        BUSINESS_DOWNGRADE,
        CHANGE_NUMBER,
        COMPANION_INACTIVITY,
        PRIMARY_INACTIVITY,
        USER_RE_REGISTERED,
        UNKNOWN
    }
}
