package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a solution of several partners stands. */
public final class PartnerSolutionStatus extends OpenEnum<PartnerSolutionStatus.Known> {

    /** It was not offered yet. */
    public static final PartnerSolutionStatus DRAFT = new PartnerSolutionStatus("DRAFT", Known.DRAFT);

    /** It was offered to a partner. */
    public static final PartnerSolutionStatus INITIATED = new PartnerSolutionStatus("INITIATED", Known.INITIATED);

    /** It can be used. */
    public static final PartnerSolutionStatus ACTIVE = new PartnerSolutionStatus("ACTIVE", Known.ACTIVE);

    /** A partner refused. */
    public static final PartnerSolutionStatus REJECTED = new PartnerSolutionStatus("REJECTED", Known.REJECTED);

    /** Someone wants to end it. */
    public static final PartnerSolutionStatus PENDING_DEACTIVATION =
            new PartnerSolutionStatus("PENDING_DEACTIVATION", Known.PENDING_DEACTIVATION);

    /** It was ended. */
    public static final PartnerSolutionStatus DEACTIVATED = new PartnerSolutionStatus("DEACTIVATED", Known.DEACTIVATED);

    private static final Map<String, PartnerSolutionStatus> KNOWN =
            index(DRAFT, INITIATED, ACTIVE, REJECTED, PENDING_DEACTIVATION, DEACTIVATED);

    private PartnerSolutionStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PartnerSolutionStatus of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PartnerSolutionStatus::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PartnerSolutionStatus#DRAFT}. */
        DRAFT,
        /** See {@link PartnerSolutionStatus#INITIATED}. */
        INITIATED,
        /** See {@link PartnerSolutionStatus#ACTIVE}. */
        ACTIVE,
        /** See {@link PartnerSolutionStatus#REJECTED}. */
        REJECTED,
        /** See {@link PartnerSolutionStatus#PENDING_DEACTIVATION}. */
        PENDING_DEACTIVATION,
        /** See {@link PartnerSolutionStatus#DEACTIVATED}. */
        DEACTIVATED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
