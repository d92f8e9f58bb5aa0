package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How far Kapso is with a message. */
public final class ProcessingStatus extends OpenEnum<ProcessingStatus.Known> {

    private static final Words<ProcessingStatus, Known> WORDS = new Words<>(ProcessingStatus::new, Known.UNKNOWN);

    /** Not processed yet. */
    public static final ProcessingStatus PENDING = WORDS.add("pending", Known.PENDING);

    /** Being processed. */
    public static final ProcessingStatus PROCESSING = WORDS.add("processing", Known.PROCESSING);

    /** Processed. */
    public static final ProcessingStatus PROCESSED = WORDS.add("processed", Known.PROCESSED);

    /** Processed, with all that follows from it. */
    public static final ProcessingStatus COMPLETED = WORDS.add("completed", Known.COMPLETED);

    /** Could not be processed. */
    public static final ProcessingStatus FAILED = WORDS.add("failed", Known.FAILED);

    /** Not processed, by a rule. */
    public static final ProcessingStatus BLOCKED = WORDS.add("blocked", Known.BLOCKED);

    private ProcessingStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ProcessingStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PENDING,
        PROCESSING,
        PROCESSED,
        COMPLETED,
        FAILED,
        BLOCKED,
        UNKNOWN
    }
}
