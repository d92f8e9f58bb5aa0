package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The kind of a template button. */
public final class TemplateButtonType extends OpenEnum<TemplateButtonType.Known> {

    /** A quick reply, which comes back with a payload. */
    public static final TemplateButtonType QUICK_REPLY = new TemplateButtonType("quick_reply", Known.QUICK_REPLY);

    /** A link with a variable end; also the button of a one-time password. */
    public static final TemplateButtonType URL = new TemplateButtonType("url", Known.URL);

    /** A code to copy. */
    public static final TemplateButtonType COPY_CODE = new TemplateButtonType("copy_code", Known.COPY_CODE);

    /** Opens a flow. */
    public static final TemplateButtonType FLOW = new TemplateButtonType("flow", Known.FLOW);

    /** Opens the catalog. */
    public static final TemplateButtonType CATALOG = new TemplateButtonType("catalog", Known.CATALOG);

    /** Opens a choice of products. */
    public static final TemplateButtonType MPM = new TemplateButtonType("mpm", Known.MPM);

    /** Calls the business on WhatsApp. */
    public static final TemplateButtonType VOICE_CALL = new TemplateButtonType("voice_call", Known.VOICE_CALL);

    /** Shows an order and takes the payment. */
    public static final TemplateButtonType ORDER_DETAILS = new TemplateButtonType("order_details", Known.ORDER_DETAILS);

    private static final Map<String, TemplateButtonType> KNOWN =
            index(QUICK_REPLY, URL, COPY_CODE, FLOW, CATALOG, MPM, VOICE_CALL, ORDER_DETAILS);

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
        return find(KNOWN, value, word -> new TemplateButtonType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** A quick reply, which comes back with a payload. */
        QUICK_REPLY,
        /** A link with a variable end; also the button of a one-time password. */
        URL,
        /** A code to copy. */
        COPY_CODE,
        /** Opens a flow. */
        FLOW,
        /** Opens the catalog. */
        CATALOG,
        /** Opens a choice of products. */
        MPM,
        /** Calls the business on WhatsApp. */
        VOICE_CALL,
        /** Shows an order and takes the payment. */
        ORDER_DETAILS,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
