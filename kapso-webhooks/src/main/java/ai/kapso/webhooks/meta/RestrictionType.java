package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a WhatsApp Business account may not do. */
public final class RestrictionType extends OpenEnum<RestrictionType.Known> {

    /** Add numbers. */
    public static final RestrictionType RESTRICTED_ADD_PHONE_NUMBER_ACTION =
            new RestrictionType("RESTRICTED_ADD_PHONE_NUMBER_ACTION", Known.RESTRICTED_ADD_PHONE_NUMBER_ACTION);

    /** Begin conversations. */
    public static final RestrictionType RESTRICTED_BIZ_INITIATED_MESSAGING =
            new RestrictionType("RESTRICTED_BIZ_INITIATED_MESSAGING", Known.RESTRICTED_BIZ_INITIATED_MESSAGING);

    /** Answer customers. */
    public static final RestrictionType RESTRICTED_CUSTOMER_INITIATED_MESSAGING = new RestrictionType(
            "RESTRICTED_CUSTOMER_INITIATED_MESSAGING", Known.RESTRICTED_CUSTOMER_INITIATED_MESSAGING);

    /** Call customers. */
    public static final RestrictionType RESTRICTED_BUSINESS_INITIATED_CALLING =
            new RestrictionType("RESTRICTED_BUSINESS_INITIATED_CALLING", Known.RESTRICTED_BUSINESS_INITIATED_CALLING);

    /** Be called. */
    public static final RestrictionType RESTRICTED_USER_INITIATED_CALLING =
            new RestrictionType("RESTRICTED_USER_INITIATED_CALLING", Known.RESTRICTED_USER_INITIATED_CALLING);

    /** Call and be called. */
    public static final RestrictionType RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING = new RestrictionType(
            "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING",
            Known.RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING);

    /** Show contacts a button to call. */
    public static final RestrictionType RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN = new RestrictionType(
            "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN",
            Known.RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN);

    /** Create templates for updates. */
    public static final RestrictionType RESTRICTED_UTILITY_TEMPLATES =
            new RestrictionType("RESTRICTED_UTILITY_TEMPLATES", Known.RESTRICTED_UTILITY_TEMPLATES);

    /** Send updates without a template of its own. */
    public static final RestrictionType RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES = new RestrictionType(
            "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES", Known.RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES);

    private static final Map<String, RestrictionType> KNOWN = index(
            RESTRICTED_ADD_PHONE_NUMBER_ACTION,
            RESTRICTED_BIZ_INITIATED_MESSAGING,
            RESTRICTED_CUSTOMER_INITIATED_MESSAGING,
            RESTRICTED_BUSINESS_INITIATED_CALLING,
            RESTRICTED_USER_INITIATED_CALLING,
            RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING,
            RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN,
            RESTRICTED_UTILITY_TEMPLATES,
            RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES);

    private RestrictionType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static RestrictionType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, RestrictionType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link RestrictionType#RESTRICTED_ADD_PHONE_NUMBER_ACTION}. */
        RESTRICTED_ADD_PHONE_NUMBER_ACTION,
        /** See {@link RestrictionType#RESTRICTED_BIZ_INITIATED_MESSAGING}. */
        RESTRICTED_BIZ_INITIATED_MESSAGING,
        /** See {@link RestrictionType#RESTRICTED_CUSTOMER_INITIATED_MESSAGING}. */
        RESTRICTED_CUSTOMER_INITIATED_MESSAGING,
        /** See {@link RestrictionType#RESTRICTED_BUSINESS_INITIATED_CALLING}. */
        RESTRICTED_BUSINESS_INITIATED_CALLING,
        /** See {@link RestrictionType#RESTRICTED_USER_INITIATED_CALLING}. */
        RESTRICTED_USER_INITIATED_CALLING,
        /** See {@link RestrictionType#RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING}. */
        RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING,
        /** See {@link RestrictionType#RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN}. */
        RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN,
        /** See {@link RestrictionType#RESTRICTED_UTILITY_TEMPLATES}. */
        RESTRICTED_UTILITY_TEMPLATES,
        /** See {@link RestrictionType#RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES}. */
        RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
