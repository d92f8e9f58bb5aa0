package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How many messages a second Meta lets a number send. */
public final class ThroughputTier extends OpenEnum<ThroughputTier.Known> {

    private static final Words<ThroughputTier, Known> WORDS = new Words<>(ThroughputTier::new, Known.UNKNOWN);

    /** Up to 80 messages a second. */
    public static final ThroughputTier STANDARD = WORDS.add("STANDARD", Known.STANDARD);

    /** Up to 1000 messages a second. */
    public static final ThroughputTier HIGH = WORDS.add("HIGH", Known.HIGH);

    /** Meta does not say. */
    public static final ThroughputTier NOT_APPLICABLE = WORDS.add("NOT_APPLICABLE", Known.NOT_APPLICABLE);

    private ThroughputTier(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ThroughputTier of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        STANDARD,
        HIGH,
        NOT_APPLICABLE,
        UNKNOWN
    }
}
