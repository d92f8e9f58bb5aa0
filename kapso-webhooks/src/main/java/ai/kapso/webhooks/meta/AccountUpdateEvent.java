package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to a WhatsApp Business account. */
public final class AccountUpdateEvent extends OpenEnum<AccountUpdateEvent.Known> {

    private static final Words<AccountUpdateEvent, Known> WORDS = new Words<>(AccountUpdateEvent::new, Known.UNKNOWN);

    /** It was deleted. */
    public static final AccountUpdateEvent ACCOUNT_DELETED = WORDS.add("ACCOUNT_DELETED", Known.ACCOUNT_DELETED);

    /** It was disconnected, since the app was moved to another device. */
    public static final AccountUpdateEvent ACCOUNT_OFFBOARDED =
            WORDS.add("ACCOUNT_OFFBOARDED", Known.ACCOUNT_OFFBOARDED);

    /** It is connected again. */
    public static final AccountUpdateEvent ACCOUNT_RECONNECTED =
            WORDS.add("ACCOUNT_RECONNECTED", Known.ACCOUNT_RECONNECTED);

    /** It was verified. */
    public static final AccountUpdateEvent VERIFIED_ACCOUNT = WORDS.add("VERIFIED_ACCOUNT", Known.VERIFIED_ACCOUNT);

    /** It violated a policy. */
    public static final AccountUpdateEvent ACCOUNT_VIOLATION = WORDS.add("ACCOUNT_VIOLATION", Known.ACCOUNT_VIOLATION);

    /** It may not do something, or may again. */
    public static final AccountUpdateEvent ACCOUNT_RESTRICTION =
            WORDS.add("ACCOUNT_RESTRICTION", Known.ACCOUNT_RESTRICTION);

    /** It was banned or will be, or is no longer. */
    public static final AccountUpdateEvent DISABLED_UPDATE = WORDS.add("DISABLED_UPDATE", Known.DISABLED_UPDATE);

    /** It was shared with a partner. */
    public static final AccountUpdateEvent PARTNER_ADDED = WORDS.add("PARTNER_ADDED", Known.PARTNER_ADDED);

    /** It is no longer shared with a partner. */
    public static final AccountUpdateEvent PARTNER_REMOVED = WORDS.add("PARTNER_REMOVED", Known.PARTNER_REMOVED);

    /** It gave an app its permissions. */
    public static final AccountUpdateEvent PARTNER_APP_INSTALLED =
            WORDS.add("PARTNER_APP_INSTALLED", Known.PARTNER_APP_INSTALLED);

    /** It took its permissions from an app. */
    public static final AccountUpdateEvent PARTNER_APP_UNINSTALLED =
            WORDS.add("PARTNER_APP_UNINSTALLED", Known.PARTNER_APP_UNINSTALLED);

    /** It shared an ad account. */
    public static final AccountUpdateEvent AD_ACCOUNT_LINKED = WORDS.add("AD_ACCOUNT_LINKED", Known.AD_ACCOUNT_LINKED);

    /** It accepted the terms of the marketing messages API. */
    public static final AccountUpdateEvent MM_LITE_TERMS_SIGNED =
            WORDS.add("MM_LITE_TERMS_SIGNED", Known.MM_LITE_TERMS_SIGNED);

    /** One-time codes to other countries have their own rate. */
    public static final AccountUpdateEvent AUTH_INTL_PRICE_ELIGIBILITY_UPDATE =
            WORDS.add("AUTH_INTL_PRICE_ELIGIBILITY_UPDATE", Known.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE);

    /** The country of the business was set. */
    public static final AccountUpdateEvent BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE =
            WORDS.add("BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE", Known.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE);

    /** The verification of a client went on. */
    public static final AccountUpdateEvent PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE =
            WORDS.add("PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE", Known.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE);

    /** A client is to be verified. */
    public static final AccountUpdateEvent PARTNER_CLIENT_CERTIFICATION_NEEDED =
            WORDS.add("PARTNER_CLIENT_CERTIFICATION_NEEDED", Known.PARTNER_CLIENT_CERTIFICATION_NEEDED);

    /** A price by volume was reached. */
    public static final AccountUpdateEvent VOLUME_BASED_PRICING_TIER_UPDATE =
            WORDS.add("VOLUME_BASED_PRICING_TIER_UPDATE", Known.VOLUME_BASED_PRICING_TIER_UPDATE);

    private AccountUpdateEvent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static AccountUpdateEvent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
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
        VOLUME_BASED_PRICING_TIER_UPDATE,
        UNKNOWN
    }
}
