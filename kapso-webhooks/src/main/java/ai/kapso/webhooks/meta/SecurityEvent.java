package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to the PIN of a number. */
public final class SecurityEvent extends OpenEnum<SecurityEvent.Known> {

    private static final Words<SecurityEvent, Known> WORDS = new Words<>(SecurityEvent::new, Known.UNKNOWN);

    /** It was set or changed. */
    public static final SecurityEvent PIN_CHANGED = WORDS.add("PIN_CHANGED", Known.PIN_CHANGED);

    /** Someone asked for it to be switched off. */
    public static final SecurityEvent PIN_RESET_REQUEST = WORDS.add("PIN_RESET_REQUEST", Known.PIN_RESET_REQUEST);

    /** It was switched off. */
    public static final SecurityEvent PIN_REQUEST_SUCCESS = WORDS.add("PIN_REQUEST_SUCCESS", Known.PIN_REQUEST_SUCCESS);

    private SecurityEvent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static SecurityEvent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PIN_CHANGED,
        PIN_RESET_REQUEST,
        PIN_REQUEST_SUCCESS,
        UNKNOWN
    }
}
