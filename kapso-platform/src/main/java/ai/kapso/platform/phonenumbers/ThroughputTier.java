package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How many messages a second Meta lets a number send. */
public final class ThroughputTier extends OpenEnum<ThroughputTier.Known> {

    /** Up to 80 messages a second. */
    public static final ThroughputTier STANDARD = new ThroughputTier("STANDARD", Known.STANDARD);

    /** Up to 1000 messages a second. */
    public static final ThroughputTier HIGH = new ThroughputTier("HIGH", Known.HIGH);

    /** Meta does not say. */
    public static final ThroughputTier NOT_APPLICABLE = new ThroughputTier("NOT_APPLICABLE", Known.NOT_APPLICABLE);

    private static final Map<String, ThroughputTier> KNOWN = index(STANDARD, HIGH, NOT_APPLICABLE);

    private ThroughputTier(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ThroughputTier of(String value) {
        return find(KNOWN, value, word -> new ThroughputTier(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ThroughputTier#STANDARD}. */
        STANDARD,
        /** See {@link ThroughputTier#HIGH}. */
        HIGH,
        /** See {@link ThroughputTier#NOT_APPLICABLE}. */
        NOT_APPLICABLE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
