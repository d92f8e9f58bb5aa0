package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a call permission came about. */
public final class CallPermissionSource extends OpenEnum<CallPermissionSource.Known> {

    /** The user chose. */
    public static final CallPermissionSource USER_ACTION = new CallPermissionSource("user_action", Known.USER_ACTION);

    /** WhatsApp granted it, for instance since the user called the business. */
    public static final CallPermissionSource AUTOMATIC = new CallPermissionSource("automatic", Known.AUTOMATIC);

    private static final Map<String, CallPermissionSource> KNOWN = index(USER_ACTION, AUTOMATIC);

    private CallPermissionSource(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static CallPermissionSource of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, CallPermissionSource::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link CallPermissionSource#USER_ACTION}. */
        USER_ACTION,
        /** See {@link CallPermissionSource#AUTOMATIC}. */
        AUTOMATIC,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
