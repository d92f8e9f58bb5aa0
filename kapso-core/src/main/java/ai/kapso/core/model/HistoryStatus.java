package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How far a message of a synchronised chat history had come. */
public final class HistoryStatus extends OpenEnum<HistoryStatus.Known> {

    /** Not yet accepted by WhatsApp. */
    public static final HistoryStatus PENDING = new HistoryStatus("PENDING", Known.PENDING);

    /** Accepted by WhatsApp. */
    public static final HistoryStatus SENT = new HistoryStatus("SENT", Known.SENT);

    /** On the recipient's device. */
    public static final HistoryStatus DELIVERED = new HistoryStatus("DELIVERED", Known.DELIVERED);

    /** Read. */
    public static final HistoryStatus READ = new HistoryStatus("READ", Known.READ);

    /** Listened to. */
    public static final HistoryStatus PLAYED = new HistoryStatus("PLAYED", Known.PLAYED);

    /** Not delivered. */
    public static final HistoryStatus ERROR = new HistoryStatus("ERROR", Known.ERROR);

    private static final Map<String, HistoryStatus> KNOWN = index(PENDING, SENT, DELIVERED, READ, PLAYED, ERROR);

    private HistoryStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static HistoryStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, HistoryStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link HistoryStatus#PENDING}. */
        PENDING,
        /** See {@link HistoryStatus#SENT}. */
        SENT,
        /** See {@link HistoryStatus#DELIVERED}. */
        DELIVERED,
        /** See {@link HistoryStatus#READ}. */
        READ,
        /** See {@link HistoryStatus#PLAYED}. */
        PLAYED,
        /** See {@link HistoryStatus#ERROR}. */
        ERROR,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
