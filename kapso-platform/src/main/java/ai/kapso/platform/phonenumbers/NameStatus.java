package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Where Meta's review of a display name is. */
public final class NameStatus extends OpenEnum<NameStatus.Known> {

    /** The name is approved. */
    public static final NameStatus APPROVED = new NameStatus("APPROVED", Known.APPROVED);

    /** The name can be used; no review is needed. */
    public static final NameStatus AVAILABLE_WITHOUT_REVIEW =
            new NameStatus("AVAILABLE_WITHOUT_REVIEW", Known.AVAILABLE_WITHOUT_REVIEW);

    /** The review is under way. */
    public static final NameStatus PENDING_REVIEW = new NameStatus("PENDING_REVIEW", Known.PENDING_REVIEW);

    /** Meta refused the name. */
    public static final NameStatus DECLINED = new NameStatus("DECLINED", Known.DECLINED);

    /** The approval is over. */
    public static final NameStatus EXPIRED = new NameStatus("EXPIRED", Known.EXPIRED);

    /** There is no name to review. */
    public static final NameStatus NONE = new NameStatus("NONE", Known.NONE);

    private static final Map<String, NameStatus> KNOWN =
            index(APPROVED, AVAILABLE_WITHOUT_REVIEW, PENDING_REVIEW, DECLINED, EXPIRED, NONE);

    private NameStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static NameStatus of(String value) {
        return find(KNOWN, value, word -> new NameStatus(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link NameStatus#APPROVED}. */
        APPROVED,
        /** See {@link NameStatus#AVAILABLE_WITHOUT_REVIEW}. */
        AVAILABLE_WITHOUT_REVIEW,
        /** See {@link NameStatus#PENDING_REVIEW}. */
        PENDING_REVIEW,
        /** See {@link NameStatus#DECLINED}. */
        DECLINED,
        /** See {@link NameStatus#EXPIRED}. */
        EXPIRED,
        /** See {@link NameStatus#NONE}. */
        NONE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
