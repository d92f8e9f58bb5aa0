package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether the business may call the user. */
public final class CallPermission extends OpenEnum<CallPermission.Known> {

    /** It may. */
    public static final CallPermission ACCEPT = new CallPermission("accept", Known.ACCEPT);

    /** It may not. */
    public static final CallPermission REJECT = new CallPermission("reject", Known.REJECT);

    private static final Map<String, CallPermission> KNOWN = index(ACCEPT, REJECT);

    private CallPermission(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static CallPermission of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, CallPermission::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link CallPermission#ACCEPT}. */
        ACCEPT,
        /** See {@link CallPermission#REJECT}. */
        REJECT,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
