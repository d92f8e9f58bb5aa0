package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What kind of interactive message, or of answer to one, an {@link InteractiveContent} is. */
public final class InteractiveType extends OpenEnum<InteractiveType.Known> {

    private static final Words<InteractiveType, Known> WORDS = new Words<>(InteractiveType::new, Known.UNKNOWN);

    /** An answer: a reply button was tapped. */
    public static final InteractiveType BUTTON_REPLY = WORDS.add("button_reply", Known.BUTTON_REPLY);

    /** An answer: a row of a list was chosen. */
    public static final InteractiveType LIST_REPLY = WORDS.add("list_reply", Known.LIST_REPLY);

    /** An answer: a Flow or an address form was completed. */
    public static final InteractiveType NFM_REPLY = WORDS.add("nfm_reply", Known.NFM_REPLY);

    /** An answer: whether the business may call. */
    public static final InteractiveType CALL_PERMISSION_REPLY =
            WORDS.add("call_permission_reply", Known.CALL_PERMISSION_REPLY);

    /** An answer: how the user wants to pay (Brazil). */
    public static final InteractiveType PAYMENT_METHOD = WORDS.add("payment_method", Known.PAYMENT_METHOD);

    /** Sent: text with reply buttons. */
    public static final InteractiveType BUTTON = WORDS.add("button", Known.BUTTON);

    /** Sent: a list to choose from. */
    public static final InteractiveType LIST = WORDS.add("list", Known.LIST);

    /** Sent: a Flow. */
    public static final InteractiveType FLOW = WORDS.add("flow", Known.FLOW);

    /** Sent: a button that opens a URL. */
    public static final InteractiveType CTA_URL = WORDS.add("cta_url", Known.CTA_URL);

    /** Sent: one product. */
    public static final InteractiveType PRODUCT = WORDS.add("product", Known.PRODUCT);

    /** Sent: several products. */
    public static final InteractiveType PRODUCT_LIST = WORDS.add("product_list", Known.PRODUCT_LIST);

    /** Sent: the catalog. */
    public static final InteractiveType CATALOG_MESSAGE = WORDS.add("catalog_message", Known.CATALOG_MESSAGE);

    /** Sent: asks for the user's location. */
    public static final InteractiveType LOCATION_REQUEST_MESSAGE =
            WORDS.add("location_request_message", Known.LOCATION_REQUEST_MESSAGE);

    /** Sent: asks for an address (India). */
    public static final InteractiveType ADDRESS_MESSAGE = WORDS.add("address_message", Known.ADDRESS_MESSAGE);

    /** Sent: asks for the user's contact details. */
    public static final InteractiveType REQUEST_CONTACT_INFO =
            WORDS.add("request_contact_info", Known.REQUEST_CONTACT_INFO);

    /** Sent: asks for the permission to call. */
    public static final InteractiveType CALL_PERMISSION_REQUEST =
            WORDS.add("call_permission_request", Known.CALL_PERMISSION_REQUEST);

    /** Sent: a button that calls the business. */
    public static final InteractiveType VOICE_CALL = WORDS.add("voice_call", Known.VOICE_CALL);

    /** Sent: cards to swipe through. */
    public static final InteractiveType CAROUSEL = WORDS.add("carousel", Known.CAROUSEL);

    /** Sent: an order to pay. */
    public static final InteractiveType ORDER_DETAILS = WORDS.add("order_details", Known.ORDER_DETAILS);

    /** Sent: how an order stands. */
    public static final InteractiveType ORDER_STATUS = WORDS.add("order_status", Known.ORDER_STATUS);

    private InteractiveType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static InteractiveType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
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
        ORDER_STATUS,
        UNKNOWN
    }
}
