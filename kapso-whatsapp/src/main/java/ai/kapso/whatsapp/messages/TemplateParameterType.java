package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The kind of a value for a template. */
public final class TemplateParameterType extends OpenEnum<TemplateParameterType.Known> {

    /** Text. */
    public static final TemplateParameterType TEXT = new TemplateParameterType("text", Known.TEXT);

    /** An amount of money. */
    public static final TemplateParameterType CURRENCY = new TemplateParameterType("currency", Known.CURRENCY);

    /** A time, as text. */
    public static final TemplateParameterType DATE_TIME = new TemplateParameterType("date_time", Known.DATE_TIME);

    /** An image header. */
    public static final TemplateParameterType IMAGE = new TemplateParameterType("image", Known.IMAGE);

    /** A video header. */
    public static final TemplateParameterType VIDEO = new TemplateParameterType("video", Known.VIDEO);

    /** A document header. */
    public static final TemplateParameterType DOCUMENT = new TemplateParameterType("document", Known.DOCUMENT);

    /** An animated header. */
    public static final TemplateParameterType GIF = new TemplateParameterType("gif", Known.GIF);

    /** A location header. */
    public static final TemplateParameterType LOCATION = new TemplateParameterType("location", Known.LOCATION);

    /** A product header. */
    public static final TemplateParameterType PRODUCT = new TemplateParameterType("product", Known.PRODUCT);

    /** The payload that a quick reply or a call comes back with. */
    public static final TemplateParameterType PAYLOAD = new TemplateParameterType("payload", Known.PAYLOAD);

    /** The action of a button. */
    public static final TemplateParameterType ACTION = new TemplateParameterType("action", Known.ACTION);

    /** The code of a copy-code button. */
    public static final TemplateParameterType COUPON_CODE = new TemplateParameterType("coupon_code", Known.COUPON_CODE);

    /** The end of an offer. */
    public static final TemplateParameterType LIMITED_TIME_OFFER =
            new TemplateParameterType("limited_time_offer", Known.LIMITED_TIME_OFFER);

    /** The time for which a call button works. */
    public static final TemplateParameterType TTL_MINUTES = new TemplateParameterType("ttl_minutes", Known.TTL_MINUTES);

    /** The state of an order. */
    public static final TemplateParameterType ORDER_STATUS =
            new TemplateParameterType("order_status", Known.ORDER_STATUS);

    /** The page to which a tap on the header leads. */
    public static final TemplateParameterType TAP_TARGET_CONFIGURATION =
            new TemplateParameterType("tap_target_configuration", Known.TAP_TARGET_CONFIGURATION);

    private static final Map<String, TemplateParameterType> KNOWN = index(
            TEXT,
            CURRENCY,
            DATE_TIME,
            IMAGE,
            VIDEO,
            DOCUMENT,
            GIF,
            LOCATION,
            PRODUCT,
            PAYLOAD,
            ACTION,
            COUPON_CODE,
            LIMITED_TIME_OFFER,
            TTL_MINUTES,
            ORDER_STATUS,
            TAP_TARGET_CONFIGURATION);

    private TemplateParameterType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static TemplateParameterType of(String value) {
        return find(KNOWN, value, word -> new TemplateParameterType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** Text. */
        TEXT,
        /** An amount of money. */
        CURRENCY,
        /** A time, as text. */
        DATE_TIME,
        /** An image header. */
        IMAGE,
        /** A video header. */
        VIDEO,
        /** A document header. */
        DOCUMENT,
        /** An animated header. */
        GIF,
        /** A location header. */
        LOCATION,
        /** A product header. */
        PRODUCT,
        /** The payload that a quick reply or a call comes back with. */
        PAYLOAD,
        /** The action of a button. */
        ACTION,
        /** The code of a copy-code button. */
        COUPON_CODE,
        /** The end of an offer. */
        LIMITED_TIME_OFFER,
        /** The time for which a call button works. */
        TTL_MINUTES,
        /** The state of an order. */
        ORDER_STATUS,
        /** The page to which a tap on the header leads. */
        TAP_TARGET_CONFIGURATION,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
