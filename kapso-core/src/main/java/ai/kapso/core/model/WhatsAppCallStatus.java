package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How far a call has come. */
public final class WhatsAppCallStatus extends OpenEnum<WhatsAppCallStatus.Known> {

    private static final Words<WhatsAppCallStatus, Known> WORDS = new Words<>(WhatsAppCallStatus::new, Known.UNKNOWN);

    /** It was begun. */
    public static final WhatsAppCallStatus INITIATED = WORDS.add("initiated", Known.INITIATED);

    /** It rings. */
    public static final WhatsAppCallStatus RINGING = WORDS.add("ringing", Known.RINGING);

    /** Somebody took it. */
    public static final WhatsAppCallStatus ANSWERED = WORDS.add("answered", Known.ANSWERED);

    /** It ended after somebody had taken it. */
    public static final WhatsAppCallStatus COMPLETED = WORDS.add("completed", Known.COMPLETED);

    /** It ended without having been taken, or broke off. */
    public static final WhatsAppCallStatus FAILED = WORDS.add("failed", Known.FAILED);

    private WhatsAppCallStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static WhatsAppCallStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        INITIATED,
        RINGING,
        ANSWERED,
        COMPLETED,
        FAILED,
        UNKNOWN
    }
}
