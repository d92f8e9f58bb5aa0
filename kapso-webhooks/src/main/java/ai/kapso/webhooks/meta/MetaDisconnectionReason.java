package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Why a number was disconnected, in Meta's words; Kapso's events have the same in small letters. */
public final class MetaDisconnectionReason extends OpenEnum<MetaDisconnectionReason.Known> {

    /** The account was disconnected. */
    public static final MetaDisconnectionReason ACCOUNT_DISCONNECTED =
            new MetaDisconnectionReason("ACCOUNT_DISCONNECTED", Known.ACCOUNT_DISCONNECTED);

    /** The business went back to the plain WhatsApp app. */
    public static final MetaDisconnectionReason BUSINESS_DOWNGRADE =
            new MetaDisconnectionReason("BUSINESS_DOWNGRADE", Known.BUSINESS_DOWNGRADE);

    /** The business changed its number. */
    public static final MetaDisconnectionReason CHANGE_NUMBER =
            new MetaDisconnectionReason("CHANGE_NUMBER", Known.CHANGE_NUMBER);

    /** The platform was not used for about 30 days. */
    public static final MetaDisconnectionReason COMPANION_INACTIVITY =
            new MetaDisconnectionReason("COMPANION_INACTIVITY", Known.COMPANION_INACTIVITY);

    /** The app was not used for about 14 days. */
    public static final MetaDisconnectionReason PRIMARY_INACTIVITY =
            new MetaDisconnectionReason("PRIMARY_INACTIVITY", Known.PRIMARY_INACTIVITY);

    /** The number was registered anew. */
    public static final MetaDisconnectionReason USER_RE_REGISTERED =
            new MetaDisconnectionReason("USER_RE_REGISTERED", Known.USER_RE_REGISTERED);

    private static final Map<String, MetaDisconnectionReason> KNOWN = index(
            ACCOUNT_DISCONNECTED,
            BUSINESS_DOWNGRADE,
            CHANGE_NUMBER,
            COMPANION_INACTIVITY,
            PRIMARY_INACTIVITY,
            USER_RE_REGISTERED);

    private MetaDisconnectionReason(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MetaDisconnectionReason of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MetaDisconnectionReason::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MetaDisconnectionReason#ACCOUNT_DISCONNECTED}. */
        ACCOUNT_DISCONNECTED,
        /** See {@link MetaDisconnectionReason#BUSINESS_DOWNGRADE}. */
        BUSINESS_DOWNGRADE,
        /** See {@link MetaDisconnectionReason#CHANGE_NUMBER}. */
        CHANGE_NUMBER,
        /** See {@link MetaDisconnectionReason#COMPANION_INACTIVITY}. */
        COMPANION_INACTIVITY,
        /** See {@link MetaDisconnectionReason#PRIMARY_INACTIVITY}. */
        PRIMARY_INACTIVITY,
        /** See {@link MetaDisconnectionReason#USER_RE_REGISTERED}. */
        USER_RE_REGISTERED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
