package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a call permission came about. */
public final class CallPermissionSource extends OpenEnum<CallPermissionSource.Known> {

    private static final Words<CallPermissionSource, Known> WORDS =
            new Words<>(CallPermissionSource::new, Known.UNKNOWN);

    /** The user chose. */
    public static final CallPermissionSource USER_ACTION = WORDS.add("user_action", Known.USER_ACTION);

    /** WhatsApp granted it, for instance since the user called the business. */
    public static final CallPermissionSource AUTOMATIC = WORDS.add("automatic", Known.AUTOMATIC);

    private CallPermissionSource(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static CallPermissionSource of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        USER_ACTION,
        AUTOMATIC,
        UNKNOWN
    }
}
