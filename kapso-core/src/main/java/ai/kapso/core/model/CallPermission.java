package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether the business may call the user. */
public final class CallPermission extends OpenEnum<CallPermission.Known> {

    private static final Words<CallPermission, Known> WORDS = new Words<>(CallPermission::new, Known.UNKNOWN);

    /** It may. */
    public static final CallPermission ACCEPT = WORDS.add("accept", Known.ACCEPT);

    /** It may not. */
    public static final CallPermission REJECT = WORDS.add("reject", Known.REJECT);

    private CallPermission(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static CallPermission of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACCEPT,
        REJECT,
        UNKNOWN
    }
}
