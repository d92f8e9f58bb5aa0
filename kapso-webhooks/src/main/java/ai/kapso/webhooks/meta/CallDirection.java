package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Who called whom. */
public final class CallDirection extends OpenEnum<CallDirection.Known> {

    private static final Words<CallDirection, Known> WORDS = new Words<>(CallDirection::new, Known.UNKNOWN);

    /** The business called. */
    public static final CallDirection BUSINESS_INITIATED = WORDS.add("BUSINESS_INITIATED", Known.BUSINESS_INITIATED);

    /** The contact called. */
    public static final CallDirection USER_INITIATED = WORDS.add("USER_INITIATED", Known.USER_INITIATED);

    private CallDirection(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static CallDirection of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        BUSINESS_INITIATED,
        USER_INITIATED,
        UNKNOWN
    }
}
