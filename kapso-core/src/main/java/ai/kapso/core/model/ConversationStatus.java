package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether a conversation goes on. */
public final class ConversationStatus extends OpenEnum<ConversationStatus.Known> {

    private static final Words<ConversationStatus, Known> WORDS = new Words<>(ConversationStatus::new, Known.UNKNOWN);

    /** Open; the next message belongs to it. */
    public static final ConversationStatus ACTIVE = WORDS.add("active", Known.ACTIVE);

    /** Closed by hand or after a day without a message; the next message begins a new one. */
    public static final ConversationStatus ENDED = WORDS.add("ended", Known.ENDED);

    private ConversationStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ConversationStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACTIVE,
        ENDED,
        UNKNOWN
    }
}
