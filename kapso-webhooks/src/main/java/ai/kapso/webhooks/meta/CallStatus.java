package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a call ended. Meta writes the words in capitals or with one capital. */
public final class CallStatus extends OpenEnum<CallStatus.Known> {

    /** It took place. */
    public static final CallStatus COMPLETED = new CallStatus("COMPLETED", Known.COMPLETED);

    /** It failed. */
    public static final CallStatus FAILED = new CallStatus("FAILED", Known.FAILED);

    // with the other spellings that Meta has
    private static final Map<String, CallStatus> KNOWN = index(
            COMPLETED, FAILED, new CallStatus("Completed", Known.COMPLETED), new CallStatus("Failed", Known.FAILED));

    private CallStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static CallStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, CallStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link CallStatus#COMPLETED}. */
        COMPLETED,
        /** See {@link CallStatus#FAILED}. */
        FAILED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
