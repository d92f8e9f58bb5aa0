package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Meta's rating of a number by what its customers say of the messages. */
public final class QualityRating extends OpenEnum<QualityRating.Known> {

    private static final Words<QualityRating, Known> WORDS = new Words<>(QualityRating::new, Known.UNKNOWN);

    /** High quality. */
    public static final QualityRating GREEN = WORDS.add("GREEN", Known.GREEN);

    /** Medium quality. */
    public static final QualityRating YELLOW = WORDS.add("YELLOW", Known.YELLOW);

    /** Low quality; the number may be limited. */
    public static final QualityRating RED = WORDS.add("RED", Known.RED);

    private QualityRating(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static QualityRating of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        GREEN,
        YELLOW,
        RED,
        UNKNOWN
    }
}
