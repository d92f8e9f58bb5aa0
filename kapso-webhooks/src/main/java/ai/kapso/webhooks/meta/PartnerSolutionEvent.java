package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What happened to a solution of several partners. */
public final class PartnerSolutionEvent extends OpenEnum<PartnerSolutionEvent.Known> {

    /** It was created. */
    public static final PartnerSolutionEvent SOLUTION_CREATED =
            new PartnerSolutionEvent("SOLUTION_CREATED", Known.SOLUTION_CREATED);

    /** It changed. */
    public static final PartnerSolutionEvent SOLUTION_UPDATED =
            new PartnerSolutionEvent("SOLUTION_UPDATED", Known.SOLUTION_UPDATED);

    private static final Map<String, PartnerSolutionEvent> KNOWN = index(SOLUTION_CREATED, SOLUTION_UPDATED);

    private PartnerSolutionEvent(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PartnerSolutionEvent of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PartnerSolutionEvent::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PartnerSolutionEvent#SOLUTION_CREATED}. */
        SOLUTION_CREATED,
        /** See {@link PartnerSolutionEvent#SOLUTION_UPDATED}. */
        SOLUTION_UPDATED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
