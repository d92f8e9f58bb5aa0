package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Why a template was rejected. */
public final class TemplateStatusReason extends OpenEnum<TemplateStatusReason.Known> {

    /** It was not. */
    public static final TemplateStatusReason NONE = new TemplateStatusReason("NONE", Known.NONE);

    /** What it says is against the policy. */
    public static final TemplateStatusReason ABUSIVE_CONTENT =
            new TemplateStatusReason("ABUSIVE_CONTENT", Known.ABUSIVE_CONTENT);

    /** The category cannot be had. */
    public static final TemplateStatusReason CATEGORY_NOT_AVAILABLE =
            new TemplateStatusReason("CATEGORY_NOT_AVAILABLE", Known.CATEGORY_NOT_AVAILABLE);

    /** It has the wrong category. */
    public static final TemplateStatusReason INCORRECT_CATEGORY =
            new TemplateStatusReason("INCORRECT_CATEGORY", Known.INCORRECT_CATEGORY);

    /** Its form is wrong. */
    public static final TemplateStatusReason INVALID_FORMAT =
            new TemplateStatusReason("INVALID_FORMAT", Known.INVALID_FORMAT);

    /** It promotes something. */
    public static final TemplateStatusReason PROMOTIONAL = new TemplateStatusReason("PROMOTIONAL", Known.PROMOTIONAL);

    /** It looks like fraud. */
    public static final TemplateStatusReason SCAM = new TemplateStatusReason("SCAM", Known.SCAM);

    /** It has the wrong category or language. */
    public static final TemplateStatusReason TAG_CONTENT_MISMATCH =
            new TemplateStatusReason("TAG_CONTENT_MISMATCH", Known.TAG_CONTENT_MISMATCH);

    private static final Map<String, TemplateStatusReason> KNOWN = index(
            NONE,
            ABUSIVE_CONTENT,
            CATEGORY_NOT_AVAILABLE,
            INCORRECT_CATEGORY,
            INVALID_FORMAT,
            PROMOTIONAL,
            SCAM,
            TAG_CONTENT_MISMATCH);

    private TemplateStatusReason(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static TemplateStatusReason of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, TemplateStatusReason::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link TemplateStatusReason#NONE}. */
        NONE,
        /** See {@link TemplateStatusReason#ABUSIVE_CONTENT}. */
        ABUSIVE_CONTENT,
        /** See {@link TemplateStatusReason#CATEGORY_NOT_AVAILABLE}. */
        CATEGORY_NOT_AVAILABLE,
        /** See {@link TemplateStatusReason#INCORRECT_CATEGORY}. */
        INCORRECT_CATEGORY,
        /** See {@link TemplateStatusReason#INVALID_FORMAT}. */
        INVALID_FORMAT,
        /** See {@link TemplateStatusReason#PROMOTIONAL}. */
        PROMOTIONAL,
        /** See {@link TemplateStatusReason#SCAM}. */
        SCAM,
        /** See {@link TemplateStatusReason#TAG_CONTENT_MISMATCH}. */
        TAG_CONTENT_MISMATCH,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
