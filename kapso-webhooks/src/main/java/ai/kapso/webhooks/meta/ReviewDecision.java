package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What came out of a review. */
public final class ReviewDecision extends OpenEnum<ReviewDecision.Known> {

    /** Approved. */
    public static final ReviewDecision APPROVED = new ReviewDecision("APPROVED", Known.APPROVED);

    /** Rejected. */
    public static final ReviewDecision REJECTED = new ReviewDecision("REJECTED", Known.REJECTED);

    /** Not decided yet. */
    public static final ReviewDecision PENDING = new ReviewDecision("PENDING", Known.PENDING);

    /** Put off. */
    public static final ReviewDecision DEFERRED = new ReviewDecision("DEFERRED", Known.DEFERRED);

    private static final Map<String, ReviewDecision> KNOWN = index(APPROVED, REJECTED, PENDING, DEFERRED);

    private ReviewDecision(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ReviewDecision of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ReviewDecision::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ReviewDecision#APPROVED}. */
        APPROVED,
        /** See {@link ReviewDecision#REJECTED}. */
        REJECTED,
        /** See {@link ReviewDecision#PENDING}. */
        PENDING,
        /** See {@link ReviewDecision#DEFERRED}. */
        DEFERRED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
