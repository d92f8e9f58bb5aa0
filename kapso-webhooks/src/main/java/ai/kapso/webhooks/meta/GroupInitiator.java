package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Who let a participant go. */
public final class GroupInitiator extends OpenEnum<GroupInitiator.Known> {

    /** The business removed the participant. */
    public static final GroupInitiator BUSINESS = new GroupInitiator("business", Known.BUSINESS);

    /** The participant went. */
    public static final GroupInitiator PARTICIPANT = new GroupInitiator("participant", Known.PARTICIPANT);

    private static final Map<String, GroupInitiator> KNOWN = index(BUSINESS, PARTICIPANT);

    private GroupInitiator(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static GroupInitiator of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, GroupInitiator::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link GroupInitiator#BUSINESS}. */
        BUSINESS,
        /** See {@link GroupInitiator#PARTICIPANT}. */
        PARTICIPANT,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
