package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How far a call has come. */
public final class WhatsAppCallStatus extends OpenEnum<WhatsAppCallStatus.Known> {

    /** It was begun. */
    public static final WhatsAppCallStatus INITIATED = new WhatsAppCallStatus("initiated", Known.INITIATED);

    /** It rings. */
    public static final WhatsAppCallStatus RINGING = new WhatsAppCallStatus("ringing", Known.RINGING);

    /** Somebody took it. */
    public static final WhatsAppCallStatus ANSWERED = new WhatsAppCallStatus("answered", Known.ANSWERED);

    /** It ended after somebody had taken it. */
    public static final WhatsAppCallStatus COMPLETED = new WhatsAppCallStatus("completed", Known.COMPLETED);

    /** It ended without having been taken, or broke off. */
    public static final WhatsAppCallStatus FAILED = new WhatsAppCallStatus("failed", Known.FAILED);

    private static final Map<String, WhatsAppCallStatus> KNOWN = index(INITIATED, RINGING, ANSWERED, COMPLETED, FAILED);

    private WhatsAppCallStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static WhatsAppCallStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, WhatsAppCallStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link WhatsAppCallStatus#INITIATED}. */
        INITIATED,
        /** See {@link WhatsAppCallStatus#RINGING}. */
        RINGING,
        /** See {@link WhatsAppCallStatus#ANSWERED}. */
        ANSWERED,
        /** See {@link WhatsAppCallStatus#COMPLETED}. */
        COMPLETED,
        /** See {@link WhatsAppCallStatus#FAILED}. */
        FAILED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
