package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Who called whom. */
public final class CallDirection extends OpenEnum<CallDirection.Known> {

    /** The business called. */
    public static final CallDirection BUSINESS_INITIATED =
            new CallDirection("BUSINESS_INITIATED", Known.BUSINESS_INITIATED);

    /** The contact called. */
    public static final CallDirection USER_INITIATED = new CallDirection("USER_INITIATED", Known.USER_INITIATED);

    private static final Map<String, CallDirection> KNOWN = index(BUSINESS_INITIATED, USER_INITIATED);

    private CallDirection(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static CallDirection of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, CallDirection::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link CallDirection#BUSINESS_INITIATED}. */
        BUSINESS_INITIATED,
        /** See {@link CallDirection#USER_INITIATED}. */
        USER_INITIATED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
