package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a call ended. Meta writes the words in capitals or with one capital. */
public final class CallStatus extends OpenEnum<CallStatus.Known> {

    private static final Words<CallStatus, Known> WORDS = new Words<>(CallStatus::new, Known.UNKNOWN);

    /** It took place. */
    public static final CallStatus COMPLETED = WORDS.add("COMPLETED", Known.COMPLETED);

    /** It failed. */
    public static final CallStatus FAILED = WORDS.add("FAILED", Known.FAILED);

    // with the other spellings that Meta has
    private CallStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static CallStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        COMPLETED,
        FAILED,
        UNKNOWN
    }
}
