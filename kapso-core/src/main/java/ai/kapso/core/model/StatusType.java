package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a status is about. */
public final class StatusType extends OpenEnum<StatusType.Known> {

    /** A message. */
    public static final StatusType MESSAGE = new StatusType("message", Known.MESSAGE);

    /** A call. */
    public static final StatusType CALL = new StatusType("call", Known.CALL);

    /** A payment. */
    public static final StatusType PAYMENT = new StatusType("payment", Known.PAYMENT);

    private static final Map<String, StatusType> KNOWN = index(MESSAGE, CALL, PAYMENT);

    private StatusType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static StatusType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, StatusType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link StatusType#MESSAGE}. */
        MESSAGE,
        /** See {@link StatusType#CALL}. */
        CALL,
        /** See {@link StatusType#PAYMENT}. */
        PAYMENT,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
