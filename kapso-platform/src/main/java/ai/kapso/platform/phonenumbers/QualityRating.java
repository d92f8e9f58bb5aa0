package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Meta's rating of a number by what its customers say of the messages. */
public final class QualityRating extends OpenEnum<QualityRating.Known> {

    /** High quality. */
    public static final QualityRating GREEN = new QualityRating("GREEN", Known.GREEN);

    /** Medium quality. */
    public static final QualityRating YELLOW = new QualityRating("YELLOW", Known.YELLOW);

    /** Low quality; the number may be limited. */
    public static final QualityRating RED = new QualityRating("RED", Known.RED);

    private static final Map<String, QualityRating> KNOWN = index(GREEN, YELLOW, RED);

    private QualityRating(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static QualityRating of(String value) {
        return find(KNOWN, value, word -> new QualityRating(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link QualityRating#GREEN}. */
        GREEN,
        /** See {@link QualityRating#YELLOW}. */
        YELLOW,
        /** See {@link QualityRating#RED}. */
        RED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
