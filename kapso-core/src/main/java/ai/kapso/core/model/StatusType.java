package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a status is about. */
public final class StatusType extends OpenEnum<StatusType.Known> {

    private static final Words<StatusType, Known> WORDS = new Words<>(StatusType::new, Known.UNKNOWN);

    /** A message. */
    public static final StatusType MESSAGE = WORDS.add("message", Known.MESSAGE);

    /** A call. */
    public static final StatusType CALL = WORDS.add("call", Known.CALL);

    /** A payment. */
    public static final StatusType PAYMENT = WORDS.add("payment", Known.PAYMENT);

    private StatusType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static StatusType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        MESSAGE,
        CALL,
        PAYMENT,
        UNKNOWN
    }
}
