package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Why a number was disconnected. */
public final class DisconnectionReason extends OpenEnum<DisconnectionReason.Known> {

    /** The account was disconnected. */
    public static final DisconnectionReason ACCOUNT_DISCONNECTED =
            new DisconnectionReason("account_disconnected", Known.ACCOUNT_DISCONNECTED);

    /** The business went back to the plain WhatsApp app. */
    public static final DisconnectionReason BUSINESS_DOWNGRADE =
            new DisconnectionReason("business_downgrade", Known.BUSINESS_DOWNGRADE);

    /** The business changed its number. */
    public static final DisconnectionReason CHANGE_NUMBER =
            new DisconnectionReason("change_number", Known.CHANGE_NUMBER);

    /** The platform was not used for about 30 days. */
    public static final DisconnectionReason COMPANION_INACTIVITY =
            new DisconnectionReason("companion_inactivity", Known.COMPANION_INACTIVITY);

    /** The app was not used for about 14 days. */
    public static final DisconnectionReason PRIMARY_INACTIVITY =
            new DisconnectionReason("primary_inactivity", Known.PRIMARY_INACTIVITY);

    /** The number was registered anew. */
    public static final DisconnectionReason USER_RE_REGISTERED =
            new DisconnectionReason("user_re_registered", Known.USER_RE_REGISTERED);

    private static final Map<String, DisconnectionReason> KNOWN = index(
            ACCOUNT_DISCONNECTED,
            BUSINESS_DOWNGRADE,
            CHANGE_NUMBER,
            COMPANION_INACTIVITY,
            PRIMARY_INACTIVITY,
            USER_RE_REGISTERED);

    private DisconnectionReason(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static DisconnectionReason of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, DisconnectionReason::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link DisconnectionReason#ACCOUNT_DISCONNECTED}. */
        ACCOUNT_DISCONNECTED,
        /** See {@link DisconnectionReason#BUSINESS_DOWNGRADE}. */
        BUSINESS_DOWNGRADE,
        /** See {@link DisconnectionReason#CHANGE_NUMBER}. */
        CHANGE_NUMBER,
        /** See {@link DisconnectionReason#COMPANION_INACTIVITY}. */
        COMPANION_INACTIVITY,
        /** See {@link DisconnectionReason#PRIMARY_INACTIVITY}. */
        PRIMARY_INACTIVITY,
        /** See {@link DisconnectionReason#USER_RE_REGISTERED}. */
        USER_RE_REGISTERED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
