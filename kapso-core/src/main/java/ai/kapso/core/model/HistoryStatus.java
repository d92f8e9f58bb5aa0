package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How far a message of a synchronised chat history had come. */
public final class HistoryStatus extends OpenEnum<HistoryStatus.Known> {

    private static final Words<HistoryStatus, Known> WORDS = new Words<>(HistoryStatus::new, Known.UNKNOWN);

    /** Not yet accepted by WhatsApp. */
    public static final HistoryStatus PENDING = WORDS.add("PENDING", Known.PENDING);

    /** Accepted by WhatsApp. */
    public static final HistoryStatus SENT = WORDS.add("SENT", Known.SENT);

    /** On the recipient's device. */
    public static final HistoryStatus DELIVERED = WORDS.add("DELIVERED", Known.DELIVERED);

    /** Read. */
    public static final HistoryStatus READ = WORDS.add("READ", Known.READ);

    /** Listened to. */
    public static final HistoryStatus PLAYED = WORDS.add("PLAYED", Known.PLAYED);

    /** Not delivered. */
    public static final HistoryStatus ERROR = WORDS.add("ERROR", Known.ERROR);

    private HistoryStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static HistoryStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PENDING,
        SENT,
        DELIVERED,
        READ,
        PLAYED,
        ERROR,
        UNKNOWN
    }
}
