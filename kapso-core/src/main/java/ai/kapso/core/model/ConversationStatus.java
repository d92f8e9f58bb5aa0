package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether a conversation goes on. */
public final class ConversationStatus extends OpenEnum<ConversationStatus.Known> {

    /** Open; the next message belongs to it. */
    public static final ConversationStatus ACTIVE = new ConversationStatus("active", Known.ACTIVE);

    /** Closed by hand or after a day without a message; the next message begins a new one. */
    public static final ConversationStatus ENDED = new ConversationStatus("ended", Known.ENDED);

    private static final Map<String, ConversationStatus> KNOWN = index(ACTIVE, ENDED);

    private ConversationStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ConversationStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ConversationStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ConversationStatus#ACTIVE}. */
        ACTIVE,
        /** See {@link ConversationStatus#ENDED}. */
        ENDED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
