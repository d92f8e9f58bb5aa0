package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** A part of a template that takes values when it is sent. */
public final class TemplateComponentType extends OpenEnum<TemplateComponentType.Known> {

    private static final Words<TemplateComponentType, Known> WORDS =
            new Words<>(TemplateComponentType::new, Known.UNKNOWN);

    /** The header. */
    public static final TemplateComponentType HEADER = WORDS.add("header", Known.HEADER);

    /** The body. */
    public static final TemplateComponentType BODY = WORDS.add("body", Known.BODY);

    /** One button. */
    public static final TemplateComponentType BUTTON = WORDS.add("button", Known.BUTTON);

    /** The cards of a carousel. */
    public static final TemplateComponentType CAROUSEL = WORDS.add("carousel", Known.CAROUSEL);

    /** The end of an offer. */
    public static final TemplateComponentType LIMITED_TIME_OFFER =
            WORDS.add("limited_time_offer", Known.LIMITED_TIME_OFFER);

    /** The state of an order. */
    public static final TemplateComponentType ORDER_STATUS = WORDS.add("order_status", Known.ORDER_STATUS);

    /** The page to which a tap on the header leads. */
    public static final TemplateComponentType TAP_TARGET_CONFIGURATION =
            WORDS.add("tap_target_configuration", Known.TAP_TARGET_CONFIGURATION);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        HEADER,
        BODY,
        BUTTON,
        CAROUSEL,
        LIMITED_TIME_OFFER,
        ORDER_STATUS,
        TAP_TARGET_CONFIGURATION,
        UNKNOWN
    }
}
