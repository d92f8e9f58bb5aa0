package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Which part of a marketing message was clicked. */
public final class ClickComponent extends OpenEnum<ClickComponent.Known> {

    /** A button. */
    public static final ClickComponent CTA = new ClickComponent("cta", Known.CTA);

    /** A link in the text. */
    public static final ClickComponent BODY = new ClickComponent("body", Known.BODY);

    private static final Map<String, ClickComponent> KNOWN = index(CTA, BODY);

    private ClickComponent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ClickComponent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ClickComponent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ClickComponent#CTA}. */
        CTA,
        /** See {@link ClickComponent#BODY}. */
        BODY,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
