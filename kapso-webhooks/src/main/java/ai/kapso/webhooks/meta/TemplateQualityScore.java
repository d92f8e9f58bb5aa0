package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How contacts take a template. */
public final class TemplateQualityScore extends OpenEnum<TemplateQualityScore.Known> {

    private static final Words<TemplateQualityScore, Known> WORDS =
            new Words<>(TemplateQualityScore::new, Known.UNKNOWN);

    /** Well. */
    public static final TemplateQualityScore GREEN = WORDS.add("GREEN", Known.GREEN);

    /** Not so well. */
    public static final TemplateQualityScore YELLOW = WORDS.add("YELLOW", Known.YELLOW);

    /** Badly. */
    public static final TemplateQualityScore RED = WORDS.add("RED", Known.RED);

    /** Not known yet: the word {@code UNKNOWN}. */
    public static final TemplateQualityScore NOT_RATED = WORDS.add("UNKNOWN", Known.NOT_RATED);

    private TemplateQualityScore(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static TemplateQualityScore of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        GREEN,
        YELLOW,
        RED,
        NOT_RATED,
        UNKNOWN
    }
}
