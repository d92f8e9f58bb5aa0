package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to a call. */
public final class CallEvent extends OpenEnum<CallEvent.Known> {

    private static final Words<CallEvent, Known> WORDS = new Words<>(CallEvent::new, Known.UNKNOWN);

    /** It can be connected: the session has the offer or answer. */
    public static final CallEvent CONNECT = WORDS.add("connect", Known.CONNECT);

    /** It ended. */
    public static final CallEvent TERMINATE = WORDS.add("terminate", Known.TERMINATE);

    /** It was begun over SIP. */
    public static final CallEvent CALL_CREATED = WORDS.add("call_created", Known.CALL_CREATED);

    /** Its recording can be fetched. */
    public static final CallEvent CALL_RECORDING_AVAILABLE =
            WORDS.add("call_recording_available", Known.CALL_RECORDING_AVAILABLE);

    /** Its transcript can be fetched. */
    public static final CallEvent CALL_TRANSCRIPTION_AVAILABLE =
            WORDS.add("call_transcription_available", Known.CALL_TRANSCRIPTION_AVAILABLE);

    private CallEvent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static CallEvent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CONNECT,
        TERMINATE,
        CALL_CREATED,
        CALL_RECORDING_AVAILABLE,
        CALL_TRANSCRIPTION_AVAILABLE,
        UNKNOWN
    }
}
