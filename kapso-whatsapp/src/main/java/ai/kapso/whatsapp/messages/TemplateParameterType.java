package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The kind of a value for a template. */
public final class TemplateParameterType extends OpenEnum<TemplateParameterType.Known> {

    private static final Words<TemplateParameterType, Known> WORDS =
            new Words<>(TemplateParameterType::new, Known.UNKNOWN);

    /** Text. */
    public static final TemplateParameterType TEXT = WORDS.add("text", Known.TEXT);

    /** An amount of money. */
    public static final TemplateParameterType CURRENCY = WORDS.add("currency", Known.CURRENCY);

    /** A time, as text. */
    public static final TemplateParameterType DATE_TIME = WORDS.add("date_time", Known.DATE_TIME);

    /** An image header. */
    public static final TemplateParameterType IMAGE = WORDS.add("image", Known.IMAGE);

    /** A video header. */
    public static final TemplateParameterType VIDEO = WORDS.add("video", Known.VIDEO);

    /** A document header. */
    public static final TemplateParameterType DOCUMENT = WORDS.add("document", Known.DOCUMENT);

    /** An animated header. */
    public static final TemplateParameterType GIF = WORDS.add("gif", Known.GIF);

    /** A location header. */
    public static final TemplateParameterType LOCATION = WORDS.add("location", Known.LOCATION);

    /** A product header. */
    public static final TemplateParameterType PRODUCT = WORDS.add("product", Known.PRODUCT);

    /** The payload that a quick reply or a call comes back with. */
    public static final TemplateParameterType PAYLOAD = WORDS.add("payload", Known.PAYLOAD);

    /** The action of a button. */
    public static final TemplateParameterType ACTION = WORDS.add("action", Known.ACTION);

    /** The code of a copy-code button. */
    public static final TemplateParameterType COUPON_CODE = WORDS.add("coupon_code", Known.COUPON_CODE);

    /** The end of an offer. */
    public static final TemplateParameterType LIMITED_TIME_OFFER =
            WORDS.add("limited_time_offer", Known.LIMITED_TIME_OFFER);

    /** The time for which a call button works. */
    public static final TemplateParameterType TTL_MINUTES = WORDS.add("ttl_minutes", Known.TTL_MINUTES);

    /** The state of an order. */
    public static final TemplateParameterType ORDER_STATUS = WORDS.add("order_status", Known.ORDER_STATUS);

    /** The page to which a tap on the header leads. */
    public static final TemplateParameterType TAP_TARGET_CONFIGURATION =
            WORDS.add("tap_target_configuration", Known.TAP_TARGET_CONFIGURATION);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
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
        TAP_TARGET_CONFIGURATION,
        UNKNOWN
    }
}
