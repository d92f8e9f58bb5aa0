package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Who wrote a message. */
public final class MessageDirection extends OpenEnum<MessageDirection.Known> {

    private static final Words<MessageDirection, Known> WORDS = new Words<>(MessageDirection::new, Known.UNKNOWN);

    /** The contact wrote to the business. */
    public static final MessageDirection INBOUND = WORDS.add("inbound", Known.INBOUND);

    /** The business wrote to the contact. */
    public static final MessageDirection OUTBOUND = WORDS.add("outbound", Known.OUTBOUND);

    private MessageDirection(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MessageDirection of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        INBOUND,
        OUTBOUND,
        UNKNOWN
    }
}
