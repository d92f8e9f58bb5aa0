package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What came out of a review. */
public final class ReviewDecision extends OpenEnum<ReviewDecision.Known> {

    private static final Words<ReviewDecision, Known> WORDS = new Words<>(ReviewDecision::new, Known.UNKNOWN);

    /** Approved. */
    public static final ReviewDecision APPROVED = WORDS.add("APPROVED", Known.APPROVED);

    /** Rejected. */
    public static final ReviewDecision REJECTED = WORDS.add("REJECTED", Known.REJECTED);

    /** Not decided yet. */
    public static final ReviewDecision PENDING = WORDS.add("PENDING", Known.PENDING);

    /** Put off. */
    public static final ReviewDecision DEFERRED = WORDS.add("DEFERRED", Known.DEFERRED);

    private ReviewDecision(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ReviewDecision of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        APPROVED,
        REJECTED,
        PENDING,
        DEFERRED,
        UNKNOWN
    }
}
