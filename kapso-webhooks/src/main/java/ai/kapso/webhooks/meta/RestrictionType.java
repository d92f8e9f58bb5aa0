package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a WhatsApp Business account may not do. */
public final class RestrictionType extends OpenEnum<RestrictionType.Known> {

    private static final Words<RestrictionType, Known> WORDS = new Words<>(RestrictionType::new, Known.UNKNOWN);

    /** Add numbers. */
    public static final RestrictionType RESTRICTED_ADD_PHONE_NUMBER_ACTION =
            WORDS.add("RESTRICTED_ADD_PHONE_NUMBER_ACTION", Known.RESTRICTED_ADD_PHONE_NUMBER_ACTION);

    /** Begin conversations. */
    public static final RestrictionType RESTRICTED_BIZ_INITIATED_MESSAGING =
            WORDS.add("RESTRICTED_BIZ_INITIATED_MESSAGING", Known.RESTRICTED_BIZ_INITIATED_MESSAGING);

    /** Answer customers. */
    public static final RestrictionType RESTRICTED_CUSTOMER_INITIATED_MESSAGING =
            WORDS.add("RESTRICTED_CUSTOMER_INITIATED_MESSAGING", Known.RESTRICTED_CUSTOMER_INITIATED_MESSAGING);

    /** Call customers. */
    public static final RestrictionType RESTRICTED_BUSINESS_INITIATED_CALLING =
            WORDS.add("RESTRICTED_BUSINESS_INITIATED_CALLING", Known.RESTRICTED_BUSINESS_INITIATED_CALLING);

    /** Be called. */
    public static final RestrictionType RESTRICTED_USER_INITIATED_CALLING =
            WORDS.add("RESTRICTED_USER_INITIATED_CALLING", Known.RESTRICTED_USER_INITIATED_CALLING);

    /** Call and be called. */
    public static final RestrictionType RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING = WORDS.add(
            "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING",
            Known.RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING);

    /** Show contacts a button to call. */
    public static final RestrictionType RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN = WORDS.add(
            "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN",
            Known.RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN);

    /** Create templates for updates. */
    public static final RestrictionType RESTRICTED_UTILITY_TEMPLATES =
            WORDS.add("RESTRICTED_UTILITY_TEMPLATES", Known.RESTRICTED_UTILITY_TEMPLATES);

    /** Send updates without a template of its own. */
    public static final RestrictionType RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES =
            WORDS.add("RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES", Known.RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES);

    private RestrictionType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static RestrictionType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        RESTRICTED_ADD_PHONE_NUMBER_ACTION,
        RESTRICTED_BIZ_INITIATED_MESSAGING,
        RESTRICTED_CUSTOMER_INITIATED_MESSAGING,
        RESTRICTED_BUSINESS_INITIATED_CALLING,
        RESTRICTED_USER_INITIATED_CALLING,
        RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING,
        RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN,
        RESTRICTED_UTILITY_TEMPLATES,
        RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES,
        UNKNOWN
    }
}
