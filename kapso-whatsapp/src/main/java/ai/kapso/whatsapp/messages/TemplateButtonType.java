package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The kind of a template button. */
public final class TemplateButtonType extends OpenEnum<TemplateButtonType.Known> {

    private static final Words<TemplateButtonType, Known> WORDS = new Words<>(TemplateButtonType::new, Known.UNKNOWN);

    /** A quick reply, which comes back with a payload. */
    public static final TemplateButtonType QUICK_REPLY = WORDS.add("quick_reply", Known.QUICK_REPLY);

    /** A link with a variable end; also the button of a one-time password. */
    public static final TemplateButtonType URL = WORDS.add("url", Known.URL);

    /** A code to copy. */
    public static final TemplateButtonType COPY_CODE = WORDS.add("copy_code", Known.COPY_CODE);

    /** Opens a flow. */
    public static final TemplateButtonType FLOW = WORDS.add("flow", Known.FLOW);

    /** Opens the catalog. */
    public static final TemplateButtonType CATALOG = WORDS.add("catalog", Known.CATALOG);

    /** Opens a choice of products. */
    public static final TemplateButtonType MPM = WORDS.add("mpm", Known.MPM);

    /** Calls the business on WhatsApp. */
    public static final TemplateButtonType VOICE_CALL = WORDS.add("voice_call", Known.VOICE_CALL);

    /** Shows an order and takes the payment. */
    public static final TemplateButtonType ORDER_DETAILS = WORDS.add("order_details", Known.ORDER_DETAILS);

    private TemplateButtonType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static TemplateButtonType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        QUICK_REPLY,
        URL,
        COPY_CODE,
        FLOW,
        CATALOG,
        MPM,
        VOICE_CALL,
        ORDER_DETAILS,
        UNKNOWN
    }
}
