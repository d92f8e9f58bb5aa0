package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a message or a conversation is charged as. */
public final class PricingCategory extends OpenEnum<PricingCategory.Known> {

    /** One-time codes. */
    public static final PricingCategory AUTHENTICATION = new PricingCategory("authentication", Known.AUTHENTICATION);

    /** One-time codes at the rate for other countries. */
    public static final PricingCategory AUTHENTICATION_INTERNATIONAL =
            new PricingCategory("authentication_international", Known.AUTHENTICATION_INTERNATIONAL);

    /** Marketing. */
    public static final PricingCategory MARKETING = new PricingCategory("marketing", Known.MARKETING);

    /** Marketing sent with the marketing messages API. */
    public static final PricingCategory MARKETING_LITE = new PricingCategory("marketing_lite", Known.MARKETING_LITE);

    /** Updates on what the user has ordered or asked for. */
    public static final PricingCategory UTILITY = new PricingCategory("utility", Known.UTILITY);

    /** Answers to the user. */
    public static final PricingCategory SERVICE = new PricingCategory("service", Known.SERVICE);

    /** Begun by the user through an ad or a page's button. */
    public static final PricingCategory REFERRAL_CONVERSION =
            new PricingCategory("referral_conversion", Known.REFERRAL_CONVERSION);

    /** Marketing in a group. */
    public static final PricingCategory GROUP_MARKETING = new PricingCategory("group_marketing", Known.GROUP_MARKETING);

    /** Updates in a group. */
    public static final PricingCategory GROUP_UTILITY = new PricingCategory("group_utility", Known.GROUP_UTILITY);

    /** Answers in a group. */
    public static final PricingCategory GROUP_SERVICE = new PricingCategory("group_service", Known.GROUP_SERVICE);

    /** Begun by the business; the prices until May 2023. */
    public static final PricingCategory BUSINESS_INITIATED =
            new PricingCategory("business_initiated", Known.BUSINESS_INITIATED);

    /** Begun by the user; the prices until May 2023. */
    public static final PricingCategory USER_INITIATED = new PricingCategory("user_initiated", Known.USER_INITIATED);

    // the spelling that pricing has
    private static final Map<String, PricingCategory> KNOWN = index(
            AUTHENTICATION,
            AUTHENTICATION_INTERNATIONAL,
            MARKETING,
            MARKETING_LITE,
            UTILITY,
            SERVICE,
            REFERRAL_CONVERSION,
            GROUP_MARKETING,
            GROUP_UTILITY,
            GROUP_SERVICE,
            BUSINESS_INITIATED,
            USER_INITIATED,
            new PricingCategory("authentication-international", Known.AUTHENTICATION_INTERNATIONAL));

    private PricingCategory(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PricingCategory of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PricingCategory::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PricingCategory#AUTHENTICATION}. */
        AUTHENTICATION,
        /** See {@link PricingCategory#AUTHENTICATION_INTERNATIONAL}. */
        AUTHENTICATION_INTERNATIONAL,
        /** See {@link PricingCategory#MARKETING}. */
        MARKETING,
        /** See {@link PricingCategory#MARKETING_LITE}. */
        MARKETING_LITE,
        /** See {@link PricingCategory#UTILITY}. */
        UTILITY,
        /** See {@link PricingCategory#SERVICE}. */
        SERVICE,
        /** See {@link PricingCategory#REFERRAL_CONVERSION}. */
        REFERRAL_CONVERSION,
        /** See {@link PricingCategory#GROUP_MARKETING}. */
        GROUP_MARKETING,
        /** See {@link PricingCategory#GROUP_UTILITY}. */
        GROUP_UTILITY,
        /** See {@link PricingCategory#GROUP_SERVICE}. */
        GROUP_SERVICE,
        /** See {@link PricingCategory#BUSINESS_INITIATED}. */
        BUSINESS_INITIATED,
        /** See {@link PricingCategory#USER_INITIATED}. */
        USER_INITIATED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
