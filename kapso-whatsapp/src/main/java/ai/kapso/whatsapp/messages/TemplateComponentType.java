package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A part of a template that takes values when it is sent. */
public final class TemplateComponentType extends OpenEnum<TemplateComponentType.Known> {

    /** The header. */
    public static final TemplateComponentType HEADER = new TemplateComponentType("header", Known.HEADER);

    /** The body. */
    public static final TemplateComponentType BODY = new TemplateComponentType("body", Known.BODY);

    /** One button. */
    public static final TemplateComponentType BUTTON = new TemplateComponentType("button", Known.BUTTON);

    /** The cards of a carousel. */
    public static final TemplateComponentType CAROUSEL = new TemplateComponentType("carousel", Known.CAROUSEL);

    /** The end of an offer. */
    public static final TemplateComponentType LIMITED_TIME_OFFER =
            new TemplateComponentType("limited_time_offer", Known.LIMITED_TIME_OFFER);

    /** The state of an order. */
    public static final TemplateComponentType ORDER_STATUS =
            new TemplateComponentType("order_status", Known.ORDER_STATUS);

    /** The page to which a tap on the header leads. */
    public static final TemplateComponentType TAP_TARGET_CONFIGURATION =
            new TemplateComponentType("tap_target_configuration", Known.TAP_TARGET_CONFIGURATION);

    private static final Map<String, TemplateComponentType> KNOWN =
            index(HEADER, BODY, BUTTON, CAROUSEL, LIMITED_TIME_OFFER, ORDER_STATUS, TAP_TARGET_CONFIGURATION);

    private TemplateComponentType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static TemplateComponentType of(String value) {
        return find(KNOWN, value, word -> new TemplateComponentType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** The header. */
        HEADER,
        /** The body. */
        BODY,
        /** One button. */
        BUTTON,
        /** The cards of a carousel. */
        CAROUSEL,
        /** The end of an offer. */
        LIMITED_TIME_OFFER,
        /** The state of an order. */
        ORDER_STATUS,
        /** The page to which a tap on the header leads. */
        TAP_TARGET_CONFIGURATION,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
