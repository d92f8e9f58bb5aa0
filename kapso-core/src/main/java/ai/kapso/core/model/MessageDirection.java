package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Who wrote a message. */
public final class MessageDirection extends OpenEnum<MessageDirection.Known> {

    /** The contact wrote to the business. */
    public static final MessageDirection INBOUND = new MessageDirection("inbound", Known.INBOUND);

    /** The business wrote to the contact. */
    public static final MessageDirection OUTBOUND = new MessageDirection("outbound", Known.OUTBOUND);

    private static final Map<String, MessageDirection> KNOWN = index(INBOUND, OUTBOUND);

    private MessageDirection(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MessageDirection of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MessageDirection::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MessageDirection#INBOUND}. */
        INBOUND,
        /** See {@link MessageDirection#OUTBOUND}. */
        OUTBOUND,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
