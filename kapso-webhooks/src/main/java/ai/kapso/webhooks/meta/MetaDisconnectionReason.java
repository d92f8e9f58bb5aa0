package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a number was disconnected, in Meta's words; Kapso's events have the same in small letters. */
public final class MetaDisconnectionReason extends OpenEnum<MetaDisconnectionReason.Known> {

    private static final Words<MetaDisconnectionReason, Known> WORDS =
            new Words<>(MetaDisconnectionReason::new, Known.UNKNOWN);

    /** The account was disconnected. */
    public static final MetaDisconnectionReason ACCOUNT_DISCONNECTED =
            WORDS.add("ACCOUNT_DISCONNECTED", Known.ACCOUNT_DISCONNECTED);

    /** The business went back to the plain WhatsApp app. */
    public static final MetaDisconnectionReason BUSINESS_DOWNGRADE =
            WORDS.add("BUSINESS_DOWNGRADE", Known.BUSINESS_DOWNGRADE);

    /** The business changed its number. */
    public static final MetaDisconnectionReason CHANGE_NUMBER = WORDS.add("CHANGE_NUMBER", Known.CHANGE_NUMBER);

    /** The platform was not used for about 30 days. */
    public static final MetaDisconnectionReason COMPANION_INACTIVITY =
            WORDS.add("COMPANION_INACTIVITY", Known.COMPANION_INACTIVITY);

    /** The app was not used for about 14 days. */
    public static final MetaDisconnectionReason PRIMARY_INACTIVITY =
            WORDS.add("PRIMARY_INACTIVITY", Known.PRIMARY_INACTIVITY);

    /** The number was registered anew. */
    public static final MetaDisconnectionReason USER_RE_REGISTERED =
            WORDS.add("USER_RE_REGISTERED", Known.USER_RE_REGISTERED);

    private MetaDisconnectionReason(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MetaDisconnectionReason of(String value) {
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
