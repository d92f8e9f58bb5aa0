package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Who let a participant go. */
public final class GroupInitiator extends OpenEnum<GroupInitiator.Known> {

    private static final Words<GroupInitiator, Known> WORDS = new Words<>(GroupInitiator::new, Known.UNKNOWN);

    /** The business removed the participant. */
    public static final GroupInitiator BUSINESS = WORDS.add("business", Known.BUSINESS);

    /** The participant went. */
    public static final GroupInitiator PARTICIPANT = WORDS.add("participant", Known.PARTICIPANT);

    private GroupInitiator(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static GroupInitiator of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        BUSINESS,
        PARTICIPANT,
        UNKNOWN
    }
}
