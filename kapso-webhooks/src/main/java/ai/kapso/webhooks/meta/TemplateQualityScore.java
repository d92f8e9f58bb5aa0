package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How contacts take a template. */
public final class TemplateQualityScore extends OpenEnum<TemplateQualityScore.Known> {

    /** Well. */
    public static final TemplateQualityScore GREEN = new TemplateQualityScore("GREEN", Known.GREEN);

    /** Not so well. */
    public static final TemplateQualityScore YELLOW = new TemplateQualityScore("YELLOW", Known.YELLOW);

    /** Badly. */
    public static final TemplateQualityScore RED = new TemplateQualityScore("RED", Known.RED);

    /** Not known yet: the word {@code UNKNOWN}. */
    public static final TemplateQualityScore NOT_RATED = new TemplateQualityScore("UNKNOWN", Known.NOT_RATED);

    private static final Map<String, TemplateQualityScore> KNOWN = index(GREEN, YELLOW, RED, NOT_RATED);

    private TemplateQualityScore(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static TemplateQualityScore of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, TemplateQualityScore::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link TemplateQualityScore#GREEN}. */
        GREEN,
        /** See {@link TemplateQualityScore#YELLOW}. */
        YELLOW,
        /** See {@link TemplateQualityScore#RED}. */
        RED,
        /** See {@link TemplateQualityScore#NOT_RATED}. */
        NOT_RATED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
