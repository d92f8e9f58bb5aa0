package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether a chat was given or taken. */
public final class HandoverType extends OpenEnum<HandoverType.Known> {

    /** It was given to this app, which answers from now on. */
    public static final HandoverType CONTROL_PASSED = new HandoverType("control_passed", Known.CONTROL_PASSED);

    /** It was taken from this app, which answers no more. */
    public static final HandoverType CONTROL_TAKEN = new HandoverType("control_taken", Known.CONTROL_TAKEN);

    private static final Map<String, HandoverType> KNOWN = index(CONTROL_PASSED, CONTROL_TAKEN);

    private HandoverType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static HandoverType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, HandoverType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link HandoverType#CONTROL_PASSED}. */
        CONTROL_PASSED,
        /** See {@link HandoverType#CONTROL_TAKEN}. */
        CONTROL_TAKEN,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
