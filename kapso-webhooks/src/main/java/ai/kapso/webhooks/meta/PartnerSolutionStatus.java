package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a solution of several partners stands. */
public final class PartnerSolutionStatus extends OpenEnum<PartnerSolutionStatus.Known> {

    private static final Words<PartnerSolutionStatus, Known> WORDS =
            new Words<>(PartnerSolutionStatus::new, Known.UNKNOWN);

    /** It was not offered yet. */
    public static final PartnerSolutionStatus DRAFT = WORDS.add("DRAFT", Known.DRAFT);

    /** It was offered to a partner. */
    public static final PartnerSolutionStatus INITIATED = WORDS.add("INITIATED", Known.INITIATED);

    /** It can be used. */
    public static final PartnerSolutionStatus ACTIVE = WORDS.add("ACTIVE", Known.ACTIVE);

    /** A partner refused. */
    public static final PartnerSolutionStatus REJECTED = WORDS.add("REJECTED", Known.REJECTED);

    /** Someone wants to end it. */
    public static final PartnerSolutionStatus PENDING_DEACTIVATION =
            WORDS.add("PENDING_DEACTIVATION", Known.PENDING_DEACTIVATION);

    /** It was ended. */
    public static final PartnerSolutionStatus DEACTIVATED = WORDS.add("DEACTIVATED", Known.DEACTIVATED);

    private PartnerSolutionStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PartnerSolutionStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        DRAFT,
        INITIATED,
        ACTIVE,
        REJECTED,
        PENDING_DEACTIVATION,
        DEACTIVATED,
        UNKNOWN
    }
}
