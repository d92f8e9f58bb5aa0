package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a message or a conversation is charged as. */
public final class PricingCategory extends OpenEnum<PricingCategory.Known> {

    private static final Words<PricingCategory, Known> WORDS = new Words<>(PricingCategory::new, Known.UNKNOWN);

    /** One-time codes. */
    public static final PricingCategory AUTHENTICATION = WORDS.add("authentication", Known.AUTHENTICATION);

    /** One-time codes at the rate for other countries. */
    public static final PricingCategory AUTHENTICATION_INTERNATIONAL =
            WORDS.add("authentication_international", Known.AUTHENTICATION_INTERNATIONAL);

    /** Marketing. */
    public static final PricingCategory MARKETING = WORDS.add("marketing", Known.MARKETING);

    /** Marketing sent with the marketing messages API. */
    public static final PricingCategory MARKETING_LITE = WORDS.add("marketing_lite", Known.MARKETING_LITE);

    /** Updates on what the user has ordered or asked for. */
    public static final PricingCategory UTILITY = WORDS.add("utility", Known.UTILITY);

    /** Answers to the user. */
    public static final PricingCategory SERVICE = WORDS.add("service", Known.SERVICE);

    /** Begun by the user through an ad or a page's button. */
    public static final PricingCategory REFERRAL_CONVERSION =
            WORDS.add("referral_conversion", Known.REFERRAL_CONVERSION);

    /** Marketing in a group. */
    public static final PricingCategory GROUP_MARKETING = WORDS.add("group_marketing", Known.GROUP_MARKETING);

    /** Updates in a group. */
    public static final PricingCategory GROUP_UTILITY = WORDS.add("group_utility", Known.GROUP_UTILITY);

    /** Answers in a group. */
    public static final PricingCategory GROUP_SERVICE = WORDS.add("group_service", Known.GROUP_SERVICE);

    /** Begun by the business; the prices until May 2023. */
    public static final PricingCategory BUSINESS_INITIATED = WORDS.add("business_initiated", Known.BUSINESS_INITIATED);

    /** Begun by the user; the prices until May 2023. */
    public static final PricingCategory USER_INITIATED = WORDS.add("user_initiated", Known.USER_INITIATED);

    // the spelling that pricing has
    static {
        WORDS.add("authentication-international", Known.AUTHENTICATION_INTERNATIONAL); // another spelling of Meta's
    }

    private PricingCategory(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PricingCategory of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
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
        UNKNOWN
    }
}
