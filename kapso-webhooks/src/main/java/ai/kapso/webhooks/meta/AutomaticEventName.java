package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What Meta recognised in a chat. */
public final class AutomaticEventName extends OpenEnum<AutomaticEventName.Known> {

    /** The contact is a lead. */
    public static final AutomaticEventName LEAD_SUBMITTED =
            new AutomaticEventName("LeadSubmitted", Known.LEAD_SUBMITTED);

    /** The contact bought something. */
    public static final AutomaticEventName PURCHASE = new AutomaticEventName("Purchase", Known.PURCHASE);

    private static final Map<String, AutomaticEventName> KNOWN = index(LEAD_SUBMITTED, PURCHASE);

    private AutomaticEventName(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static AutomaticEventName of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, AutomaticEventName::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link AutomaticEventName#LEAD_SUBMITTED}. */
        LEAD_SUBMITTED,
        /** See {@link AutomaticEventName#PURCHASE}. */
        PURCHASE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
