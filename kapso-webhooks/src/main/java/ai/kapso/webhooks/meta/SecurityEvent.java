package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to the PIN of a number. */
public final class SecurityEvent extends OpenEnum<SecurityEvent.Known> {

    /** It was set or changed. */
    public static final SecurityEvent PIN_CHANGED = new SecurityEvent("PIN_CHANGED", Known.PIN_CHANGED);

    /** Someone asked for it to be switched off. */
    public static final SecurityEvent PIN_RESET_REQUEST =
            new SecurityEvent("PIN_RESET_REQUEST", Known.PIN_RESET_REQUEST);

    /** It was switched off. */
    public static final SecurityEvent PIN_REQUEST_SUCCESS =
            new SecurityEvent("PIN_REQUEST_SUCCESS", Known.PIN_REQUEST_SUCCESS);

    private static final Map<String, SecurityEvent> KNOWN = index(PIN_CHANGED, PIN_RESET_REQUEST, PIN_REQUEST_SUCCESS);

    private SecurityEvent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static SecurityEvent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, SecurityEvent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link SecurityEvent#PIN_CHANGED}. */
        PIN_CHANGED,
        /** See {@link SecurityEvent#PIN_RESET_REQUEST}. */
        PIN_RESET_REQUEST,
        /** See {@link SecurityEvent#PIN_REQUEST_SUCCESS}. */
        PIN_REQUEST_SUCCESS,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
