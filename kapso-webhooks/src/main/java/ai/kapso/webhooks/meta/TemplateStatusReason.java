package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a template was rejected. */
public final class TemplateStatusReason extends OpenEnum<TemplateStatusReason.Known> {

    private static final Words<TemplateStatusReason, Known> WORDS =
            new Words<>(TemplateStatusReason::new, Known.UNKNOWN);

    /** It was not. */
    public static final TemplateStatusReason NONE = WORDS.add("NONE", Known.NONE);

    /** What it says is against the policy. */
    public static final TemplateStatusReason ABUSIVE_CONTENT = WORDS.add("ABUSIVE_CONTENT", Known.ABUSIVE_CONTENT);

    /** The category cannot be had. */
    public static final TemplateStatusReason CATEGORY_NOT_AVAILABLE =
            WORDS.add("CATEGORY_NOT_AVAILABLE", Known.CATEGORY_NOT_AVAILABLE);

    /** It has the wrong category. */
    public static final TemplateStatusReason INCORRECT_CATEGORY =
            WORDS.add("INCORRECT_CATEGORY", Known.INCORRECT_CATEGORY);

    /** Its form is wrong. */
    public static final TemplateStatusReason INVALID_FORMAT = WORDS.add("INVALID_FORMAT", Known.INVALID_FORMAT);

    /** It promotes something. */
    public static final TemplateStatusReason PROMOTIONAL = WORDS.add("PROMOTIONAL", Known.PROMOTIONAL);

    /** It looks like fraud. */
    public static final TemplateStatusReason SCAM = WORDS.add("SCAM", Known.SCAM);

    /** It has the wrong category or language. */
    public static final TemplateStatusReason TAG_CONTENT_MISMATCH =
            WORDS.add("TAG_CONTENT_MISMATCH", Known.TAG_CONTENT_MISMATCH);

    private TemplateStatusReason(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static TemplateStatusReason of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        NONE,
        ABUSIVE_CONTENT,
        CATEGORY_NOT_AVAILABLE,
        INCORRECT_CATEGORY,
        INVALID_FORMAT,
        PROMOTIONAL,
        SCAM,
        TAG_CONTENT_MISMATCH,
        UNKNOWN
    }
}
