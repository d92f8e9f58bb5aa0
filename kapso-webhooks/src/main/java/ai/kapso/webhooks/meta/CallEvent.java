package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to a call. */
public final class CallEvent extends OpenEnum<CallEvent.Known> {

    /** It can be connected: the session has the offer or answer. */
    public static final CallEvent CONNECT = new CallEvent("connect", Known.CONNECT);

    /** It ended. */
    public static final CallEvent TERMINATE = new CallEvent("terminate", Known.TERMINATE);

    /** It was begun over SIP. */
    public static final CallEvent CALL_CREATED = new CallEvent("call_created", Known.CALL_CREATED);

    /** Its recording can be fetched. */
    public static final CallEvent CALL_RECORDING_AVAILABLE =
            new CallEvent("call_recording_available", Known.CALL_RECORDING_AVAILABLE);

    /** Its transcript can be fetched. */
    public static final CallEvent CALL_TRANSCRIPTION_AVAILABLE =
            new CallEvent("call_transcription_available", Known.CALL_TRANSCRIPTION_AVAILABLE);

    private static final Map<String, CallEvent> KNOWN =
            index(CONNECT, TERMINATE, CALL_CREATED, CALL_RECORDING_AVAILABLE, CALL_TRANSCRIPTION_AVAILABLE);

    private CallEvent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static CallEvent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, CallEvent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link CallEvent#CONNECT}. */
        CONNECT,
        /** See {@link CallEvent#TERMINATE}. */
        TERMINATE,
        /** See {@link CallEvent#CALL_CREATED}. */
        CALL_CREATED,
        /** See {@link CallEvent#CALL_RECORDING_AVAILABLE}. */
        CALL_RECORDING_AVAILABLE,
        /** See {@link CallEvent#CALL_TRANSCRIPTION_AVAILABLE}. */
        CALL_TRANSCRIPTION_AVAILABLE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
