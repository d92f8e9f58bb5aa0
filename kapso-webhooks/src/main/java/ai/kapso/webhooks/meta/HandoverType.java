package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether a chat was given or taken. */
public final class HandoverType extends OpenEnum<HandoverType.Known> {

    private static final Words<HandoverType, Known> WORDS = new Words<>(HandoverType::new, Known.UNKNOWN);

    /** It was given to this app, which answers from now on. */
    public static final HandoverType CONTROL_PASSED = WORDS.add("control_passed", Known.CONTROL_PASSED);

    /** It was taken from this app, which answers no more. */
    public static final HandoverType CONTROL_TAKEN = WORDS.add("control_taken", Known.CONTROL_TAKEN);

    private HandoverType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static HandoverType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CONTROL_PASSED,
        CONTROL_TAKEN,
        UNKNOWN
    }
}
