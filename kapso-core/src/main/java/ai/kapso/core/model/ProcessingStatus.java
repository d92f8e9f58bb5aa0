package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How far Kapso is with a message. */
public final class ProcessingStatus extends OpenEnum<ProcessingStatus.Known> {

    /** Not processed yet. */
    public static final ProcessingStatus PENDING = new ProcessingStatus("pending", Known.PENDING);

    /** Being processed. */
    public static final ProcessingStatus PROCESSING = new ProcessingStatus("processing", Known.PROCESSING);

    /** Processed. */
    public static final ProcessingStatus PROCESSED = new ProcessingStatus("processed", Known.PROCESSED);

    /** Processed, with all that follows from it. */
    public static final ProcessingStatus COMPLETED = new ProcessingStatus("completed", Known.COMPLETED);

    /** Could not be processed. */
    public static final ProcessingStatus FAILED = new ProcessingStatus("failed", Known.FAILED);

    /** Not processed, by a rule. */
    public static final ProcessingStatus BLOCKED = new ProcessingStatus("blocked", Known.BLOCKED);

    private static final Map<String, ProcessingStatus> KNOWN =
            index(PENDING, PROCESSING, PROCESSED, COMPLETED, FAILED, BLOCKED);

    private ProcessingStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ProcessingStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ProcessingStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ProcessingStatus#PENDING}. */
        PENDING,
        /** See {@link ProcessingStatus#PROCESSING}. */
        PROCESSING,
        /** See {@link ProcessingStatus#PROCESSED}. */
        PROCESSED,
        /** See {@link ProcessingStatus#COMPLETED}. */
        COMPLETED,
        /** See {@link ProcessingStatus#FAILED}. */
        FAILED,
        /** See {@link ProcessingStatus#BLOCKED}. */
        BLOCKED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
