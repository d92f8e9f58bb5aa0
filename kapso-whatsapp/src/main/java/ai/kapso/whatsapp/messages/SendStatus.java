package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The first status of a message, right after the send; later ones come by webhook. */
public final class SendStatus extends OpenEnum<SendStatus.Known> {

    private static final Words<SendStatus, Known> WORDS = new Words<>(SendStatus::new, Known.UNKNOWN);

    /** Accepted; delivery follows. */
    public static final SendStatus ACCEPTED = WORDS.add("accepted", Known.ACCEPTED);

    /** Held until enough users have reacted to the template (pacing). */
    public static final SendStatus HELD_FOR_QUALITY_ASSESSMENT =
            WORDS.add("held_for_quality_assessment", Known.HELD_FOR_QUALITY_ASSESSMENT);

    /** Not sent on, because the template is paused. */
    public static final SendStatus PAUSED = WORDS.add("paused", Known.PAUSED);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        ACCEPTED,
        HELD_FOR_QUALITY_ASSESSMENT,
        PAUSED,
        UNKNOWN
    }
}
