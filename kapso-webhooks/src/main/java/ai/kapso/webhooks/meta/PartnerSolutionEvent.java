package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What happened to a solution of several partners. */
public final class PartnerSolutionEvent extends OpenEnum<PartnerSolutionEvent.Known> {

    private static final Words<PartnerSolutionEvent, Known> WORDS =
            new Words<>(PartnerSolutionEvent::new, Known.UNKNOWN);

    /** It was created. */
    public static final PartnerSolutionEvent SOLUTION_CREATED = WORDS.add("SOLUTION_CREATED", Known.SOLUTION_CREATED);

    /** It changed. */
    public static final PartnerSolutionEvent SOLUTION_UPDATED = WORDS.add("SOLUTION_UPDATED", Known.SOLUTION_UPDATED);

    private PartnerSolutionEvent(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PartnerSolutionEvent of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        SOLUTION_CREATED,
        SOLUTION_UPDATED,
        UNKNOWN
    }
}
