package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to a WhatsApp Business account. */
public final class AccountUpdateEvent extends OpenEnum<AccountUpdateEvent.Known> {

    /** It was deleted. */
    public static final AccountUpdateEvent ACCOUNT_DELETED =
            new AccountUpdateEvent("ACCOUNT_DELETED", Known.ACCOUNT_DELETED);

    /** It was disconnected, since the app was moved to another device. */
    public static final AccountUpdateEvent ACCOUNT_OFFBOARDED =
            new AccountUpdateEvent("ACCOUNT_OFFBOARDED", Known.ACCOUNT_OFFBOARDED);

    /** It is connected again. */
    public static final AccountUpdateEvent ACCOUNT_RECONNECTED =
            new AccountUpdateEvent("ACCOUNT_RECONNECTED", Known.ACCOUNT_RECONNECTED);

    /** It was verified. */
    public static final AccountUpdateEvent VERIFIED_ACCOUNT =
            new AccountUpdateEvent("VERIFIED_ACCOUNT", Known.VERIFIED_ACCOUNT);

    /** It violated a policy. */
    public static final AccountUpdateEvent ACCOUNT_VIOLATION =
            new AccountUpdateEvent("ACCOUNT_VIOLATION", Known.ACCOUNT_VIOLATION);

    /** It may not do something, or may again. */
    public static final AccountUpdateEvent ACCOUNT_RESTRICTION =
            new AccountUpdateEvent("ACCOUNT_RESTRICTION", Known.ACCOUNT_RESTRICTION);

    /** It was banned or will be, or is no longer. */
    public static final AccountUpdateEvent DISABLED_UPDATE =
            new AccountUpdateEvent("DISABLED_UPDATE", Known.DISABLED_UPDATE);

    /** It was shared with a partner. */
    public static final AccountUpdateEvent PARTNER_ADDED = new AccountUpdateEvent("PARTNER_ADDED", Known.PARTNER_ADDED);

    /** It is no longer shared with a partner. */
    public static final AccountUpdateEvent PARTNER_REMOVED =
            new AccountUpdateEvent("PARTNER_REMOVED", Known.PARTNER_REMOVED);

    /** It gave an app its permissions. */
    public static final AccountUpdateEvent PARTNER_APP_INSTALLED =
            new AccountUpdateEvent("PARTNER_APP_INSTALLED", Known.PARTNER_APP_INSTALLED);

    /** It took its permissions from an app. */
    public static final AccountUpdateEvent PARTNER_APP_UNINSTALLED =
            new AccountUpdateEvent("PARTNER_APP_UNINSTALLED", Known.PARTNER_APP_UNINSTALLED);

    /** It shared an ad account. */
    public static final AccountUpdateEvent AD_ACCOUNT_LINKED =
            new AccountUpdateEvent("AD_ACCOUNT_LINKED", Known.AD_ACCOUNT_LINKED);

    /** It accepted the terms of the marketing messages API. */
    public static final AccountUpdateEvent MM_LITE_TERMS_SIGNED =
            new AccountUpdateEvent("MM_LITE_TERMS_SIGNED", Known.MM_LITE_TERMS_SIGNED);

    /** One-time codes to other countries have their own rate. */
    public static final AccountUpdateEvent AUTH_INTL_PRICE_ELIGIBILITY_UPDATE =
            new AccountUpdateEvent("AUTH_INTL_PRICE_ELIGIBILITY_UPDATE", Known.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE);

    /** The country of the business was set. */
    public static final AccountUpdateEvent BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE = new AccountUpdateEvent(
            "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE", Known.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE);

    /** The verification of a client went on. */
    public static final AccountUpdateEvent PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE = new AccountUpdateEvent(
            "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE", Known.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE);

    /** A client is to be verified. */
    public static final AccountUpdateEvent PARTNER_CLIENT_CERTIFICATION_NEEDED =
            new AccountUpdateEvent("PARTNER_CLIENT_CERTIFICATION_NEEDED", Known.PARTNER_CLIENT_CERTIFICATION_NEEDED);

    /** A price by volume was reached. */
    public static final AccountUpdateEvent VOLUME_BASED_PRICING_TIER_UPDATE =
            new AccountUpdateEvent("VOLUME_BASED_PRICING_TIER_UPDATE", Known.VOLUME_BASED_PRICING_TIER_UPDATE);

    private static final Map<String, AccountUpdateEvent> KNOWN = index(
            ACCOUNT_DELETED,
            ACCOUNT_OFFBOARDED,
            ACCOUNT_RECONNECTED,
            VERIFIED_ACCOUNT,
            ACCOUNT_VIOLATION,
            ACCOUNT_RESTRICTION,
            DISABLED_UPDATE,
            PARTNER_ADDED,
            PARTNER_REMOVED,
            PARTNER_APP_INSTALLED,
            PARTNER_APP_UNINSTALLED,
            AD_ACCOUNT_LINKED,
            MM_LITE_TERMS_SIGNED,
            AUTH_INTL_PRICE_ELIGIBILITY_UPDATE,
            BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE,
            PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE,
            PARTNER_CLIENT_CERTIFICATION_NEEDED,
            VOLUME_BASED_PRICING_TIER_UPDATE);

    private AccountUpdateEvent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static AccountUpdateEvent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, AccountUpdateEvent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link AccountUpdateEvent#ACCOUNT_DELETED}. */
        ACCOUNT_DELETED,
        /** See {@link AccountUpdateEvent#ACCOUNT_OFFBOARDED}. */
        ACCOUNT_OFFBOARDED,
        /** See {@link AccountUpdateEvent#ACCOUNT_RECONNECTED}. */
        ACCOUNT_RECONNECTED,
        /** See {@link AccountUpdateEvent#VERIFIED_ACCOUNT}. */
        VERIFIED_ACCOUNT,
        /** See {@link AccountUpdateEvent#ACCOUNT_VIOLATION}. */
        ACCOUNT_VIOLATION,
        /** See {@link AccountUpdateEvent#ACCOUNT_RESTRICTION}. */
        ACCOUNT_RESTRICTION,
        /** See {@link AccountUpdateEvent#DISABLED_UPDATE}. */
        DISABLED_UPDATE,
        /** See {@link AccountUpdateEvent#PARTNER_ADDED}. */
        PARTNER_ADDED,
        /** See {@link AccountUpdateEvent#PARTNER_REMOVED}. */
        PARTNER_REMOVED,
        /** See {@link AccountUpdateEvent#PARTNER_APP_INSTALLED}. */
        PARTNER_APP_INSTALLED,
        /** See {@link AccountUpdateEvent#PARTNER_APP_UNINSTALLED}. */
        PARTNER_APP_UNINSTALLED,
        /** See {@link AccountUpdateEvent#AD_ACCOUNT_LINKED}. */
        AD_ACCOUNT_LINKED,
        /** See {@link AccountUpdateEvent#MM_LITE_TERMS_SIGNED}. */
        MM_LITE_TERMS_SIGNED,
        /** See {@link AccountUpdateEvent#AUTH_INTL_PRICE_ELIGIBILITY_UPDATE}. */
        AUTH_INTL_PRICE_ELIGIBILITY_UPDATE,
        /** See {@link AccountUpdateEvent#BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE}. */
        BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE,
        /** See {@link AccountUpdateEvent#PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE}. */
        PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE,
        /** See {@link AccountUpdateEvent#PARTNER_CLIENT_CERTIFICATION_NEEDED}. */
        PARTNER_CLIENT_CERTIFICATION_NEEDED,
        /** See {@link AccountUpdateEvent#VOLUME_BASED_PRICING_TIER_UPDATE}. */
        VOLUME_BASED_PRICING_TIER_UPDATE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
