package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Where Meta's review of a display name is. */
public final class NameStatus extends OpenEnum<NameStatus.Known> {

    private static final Words<NameStatus, Known> WORDS = new Words<>(NameStatus::new, Known.UNKNOWN);

    /** The name is approved. */
    public static final NameStatus APPROVED = WORDS.add("APPROVED", Known.APPROVED);

    /** The name can be used; no review is needed. */
    public static final NameStatus AVAILABLE_WITHOUT_REVIEW =
            WORDS.add("AVAILABLE_WITHOUT_REVIEW", Known.AVAILABLE_WITHOUT_REVIEW);

    /** The review is under way. */
    public static final NameStatus PENDING_REVIEW = WORDS.add("PENDING_REVIEW", Known.PENDING_REVIEW);

    /** Meta refused the name. */
    public static final NameStatus DECLINED = WORDS.add("DECLINED", Known.DECLINED);

    /** The approval is over. */
    public static final NameStatus EXPIRED = WORDS.add("EXPIRED", Known.EXPIRED);

    /** There is no name to review. */
    public static final NameStatus NONE = WORDS.add("NONE", Known.NONE);

    private NameStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static NameStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        APPROVED,
        AVAILABLE_WITHOUT_REVIEW,
        PENDING_REVIEW,
        DECLINED,
        EXPIRED,
        NONE,
        UNKNOWN
    }
}
