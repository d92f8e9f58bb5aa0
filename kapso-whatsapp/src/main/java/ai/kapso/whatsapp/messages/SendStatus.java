package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The first status of a message, right after the send; later ones come by webhook. */
public final class SendStatus extends OpenEnum<SendStatus.Known> {

    /** Accepted; delivery follows. */
    public static final SendStatus ACCEPTED = new SendStatus("accepted", Known.ACCEPTED);

    /** Held until enough users have reacted to the template (pacing). */
    public static final SendStatus HELD_FOR_QUALITY_ASSESSMENT =
            new SendStatus("held_for_quality_assessment", Known.HELD_FOR_QUALITY_ASSESSMENT);

    /** Not sent on, because the template is paused. */
    public static final SendStatus PAUSED = new SendStatus("paused", Known.PAUSED);

    private static final Map<String, SendStatus> KNOWN = index(ACCEPTED, HELD_FOR_QUALITY_ASSESSMENT, PAUSED);

    private SendStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static SendStatus of(String value) {
        return find(KNOWN, value, word -> new SendStatus(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** Accepted; delivery follows. */
        ACCEPTED,
        /** Held until enough users have reacted to the template (pacing). */
        HELD_FOR_QUALITY_ASSESSMENT,
        /** Not sent on, because the template is paused. */
        PAUSED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
