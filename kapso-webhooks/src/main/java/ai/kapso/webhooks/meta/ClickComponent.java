package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Which part of a marketing message was clicked. */
public final class ClickComponent extends OpenEnum<ClickComponent.Known> {

    private static final Words<ClickComponent, Known> WORDS = new Words<>(ClickComponent::new, Known.UNKNOWN);

    /** A button. */
    public static final ClickComponent CTA = WORDS.add("cta", Known.CTA);

    /** A link in the text. */
    public static final ClickComponent BODY = WORDS.add("body", Known.BODY);

    private ClickComponent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ClickComponent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CTA,
        BODY,
        UNKNOWN
    }
}
