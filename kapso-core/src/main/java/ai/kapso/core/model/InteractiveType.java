package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What kind of interactive message, or of answer to one, an {@link InteractiveContent} is. */
public final class InteractiveType extends OpenEnum<InteractiveType.Known> {

    /** An answer: a reply button was tapped. */
    public static final InteractiveType BUTTON_REPLY = new InteractiveType("button_reply", Known.BUTTON_REPLY);

    /** An answer: a row of a list was chosen. */
    public static final InteractiveType LIST_REPLY = new InteractiveType("list_reply", Known.LIST_REPLY);

    /** An answer: a Flow or an address form was completed. */
    public static final InteractiveType NFM_REPLY = new InteractiveType("nfm_reply", Known.NFM_REPLY);

    /** An answer: whether the business may call. */
    public static final InteractiveType CALL_PERMISSION_REPLY =
            new InteractiveType("call_permission_reply", Known.CALL_PERMISSION_REPLY);

    /** An answer: how the user wants to pay (Brazil). */
    public static final InteractiveType PAYMENT_METHOD = new InteractiveType("payment_method", Known.PAYMENT_METHOD);

    /** Sent: text with reply buttons. */
    public static final InteractiveType BUTTON = new InteractiveType("button", Known.BUTTON);

    /** Sent: a list to choose from. */
    public static final InteractiveType LIST = new InteractiveType("list", Known.LIST);

    /** Sent: a Flow. */
    public static final InteractiveType FLOW = new InteractiveType("flow", Known.FLOW);

    /** Sent: a button that opens a URL. */
    public static final InteractiveType CTA_URL = new InteractiveType("cta_url", Known.CTA_URL);

    /** Sent: one product. */
    public static final InteractiveType PRODUCT = new InteractiveType("product", Known.PRODUCT);

    /** Sent: several products. */
    public static final InteractiveType PRODUCT_LIST = new InteractiveType("product_list", Known.PRODUCT_LIST);

    /** Sent: the catalog. */
    public static final InteractiveType CATALOG_MESSAGE = new InteractiveType("catalog_message", Known.CATALOG_MESSAGE);

    /** Sent: asks for the user's location. */
    public static final InteractiveType LOCATION_REQUEST_MESSAGE =
            new InteractiveType("location_request_message", Known.LOCATION_REQUEST_MESSAGE);

    /** Sent: asks for an address (India). */
    public static final InteractiveType ADDRESS_MESSAGE = new InteractiveType("address_message", Known.ADDRESS_MESSAGE);

    /** Sent: asks for the user's contact details. */
    public static final InteractiveType REQUEST_CONTACT_INFO =
            new InteractiveType("request_contact_info", Known.REQUEST_CONTACT_INFO);

    /** Sent: asks for the permission to call. */
    public static final InteractiveType CALL_PERMISSION_REQUEST =
            new InteractiveType("call_permission_request", Known.CALL_PERMISSION_REQUEST);

    /** Sent: a button that calls the business. */
    public static final InteractiveType VOICE_CALL = new InteractiveType("voice_call", Known.VOICE_CALL);

    /** Sent: cards to swipe through. */
    public static final InteractiveType CAROUSEL = new InteractiveType("carousel", Known.CAROUSEL);

    /** Sent: an order to pay. */
    public static final InteractiveType ORDER_DETAILS = new InteractiveType("order_details", Known.ORDER_DETAILS);

    /** Sent: how an order stands. */
    public static final InteractiveType ORDER_STATUS = new InteractiveType("order_status", Known.ORDER_STATUS);

    private static final Map<String, InteractiveType> KNOWN = index(
            BUTTON_REPLY,
            LIST_REPLY,
            NFM_REPLY,
            CALL_PERMISSION_REPLY,
            PAYMENT_METHOD,
            BUTTON,
            LIST,
            FLOW,
            CTA_URL,
            PRODUCT,
            PRODUCT_LIST,
            CATALOG_MESSAGE,
            LOCATION_REQUEST_MESSAGE,
            ADDRESS_MESSAGE,
            REQUEST_CONTACT_INFO,
            CALL_PERMISSION_REQUEST,
            VOICE_CALL,
            CAROUSEL,
            ORDER_DETAILS,
            ORDER_STATUS);

    private InteractiveType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static InteractiveType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, InteractiveType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link InteractiveType#BUTTON_REPLY}. */
        BUTTON_REPLY,
        /** See {@link InteractiveType#LIST_REPLY}. */
        LIST_REPLY,
        /** See {@link InteractiveType#NFM_REPLY}. */
        NFM_REPLY,
        /** See {@link InteractiveType#CALL_PERMISSION_REPLY}. */
        CALL_PERMISSION_REPLY,
        /** See {@link InteractiveType#PAYMENT_METHOD}. */
        PAYMENT_METHOD,
        /** See {@link InteractiveType#BUTTON}. */
        BUTTON,
        /** See {@link InteractiveType#LIST}. */
        LIST,
        /** See {@link InteractiveType#FLOW}. */
        FLOW,
        /** See {@link InteractiveType#CTA_URL}. */
        CTA_URL,
        /** See {@link InteractiveType#PRODUCT}. */
        PRODUCT,
        /** See {@link InteractiveType#PRODUCT_LIST}. */
        PRODUCT_LIST,
        /** See {@link InteractiveType#CATALOG_MESSAGE}. */
        CATALOG_MESSAGE,
        /** See {@link InteractiveType#LOCATION_REQUEST_MESSAGE}. */
        LOCATION_REQUEST_MESSAGE,
        /** See {@link InteractiveType#ADDRESS_MESSAGE}. */
        ADDRESS_MESSAGE,
        /** See {@link InteractiveType#REQUEST_CONTACT_INFO}. */
        REQUEST_CONTACT_INFO,
        /** See {@link InteractiveType#CALL_PERMISSION_REQUEST}. */
        CALL_PERMISSION_REQUEST,
        /** See {@link InteractiveType#VOICE_CALL}. */
        VOICE_CALL,
        /** See {@link InteractiveType#CAROUSEL}. */
        CAROUSEL,
        /** See {@link InteractiveType#ORDER_DETAILS}. */
        ORDER_DETAILS,
        /** See {@link InteractiveType#ORDER_STATUS}. */
        ORDER_STATUS,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
