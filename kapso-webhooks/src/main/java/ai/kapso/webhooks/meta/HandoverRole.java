package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What an app answers. */
public final class HandoverRole extends OpenEnum<HandoverRole.Known> {

    private static final Words<HandoverRole, Known> WORDS = new Words<>(HandoverRole::new, Known.UNKNOWN);

    /** What customers ask for. */
    public static final HandoverRole CUSTOMER_SERVICE = WORDS.add("customer_service", Known.CUSTOMER_SERVICE);

    /** Answers to marketing messages. */
    public static final HandoverRole MARKETING = WORDS.add("marketing", Known.MARKETING);

    /** Answers to updates. */
    public static final HandoverRole UTILITY = WORDS.add("utility", Known.UTILITY);

    /** Chats that ads begin. */
    public static final HandoverRole CTWA = WORDS.add("ctwa", Known.CTWA);

    /** As an AI agent. */
    public static final HandoverRole AI_AGENT = WORDS.add("ai_agent", Known.AI_AGENT);

    /** What needs people. */
    public static final HandoverRole ESCALATION = WORDS.add("escalation", Known.ESCALATION);

    private HandoverRole(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static HandoverRole of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CUSTOMER_SERVICE,
        MARKETING,
        UTILITY,
        CTWA,
        AI_AGENT,
        ESCALATION,
        UNKNOWN
    }
}
