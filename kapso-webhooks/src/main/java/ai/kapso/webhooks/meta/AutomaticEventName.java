package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What Meta recognised in a chat. */
public final class AutomaticEventName extends OpenEnum<AutomaticEventName.Known> {

    private static final Words<AutomaticEventName, Known> WORDS = new Words<>(AutomaticEventName::new, Known.UNKNOWN);

    /** The contact is a lead. */
    public static final AutomaticEventName LEAD_SUBMITTED = WORDS.add("LeadSubmitted", Known.LEAD_SUBMITTED);

    /** The contact bought something. */
    public static final AutomaticEventName PURCHASE = WORDS.add("Purchase", Known.PURCHASE);

    private AutomaticEventName(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static AutomaticEventName of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        LEAD_SUBMITTED,
        PURCHASE,
        UNKNOWN
    }
}
