package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What an app answers. */
public final class HandoverRole extends OpenEnum<HandoverRole.Known> {

    /** What customers ask for. */
    public static final HandoverRole CUSTOMER_SERVICE = new HandoverRole("customer_service", Known.CUSTOMER_SERVICE);

    /** Answers to marketing messages. */
    public static final HandoverRole MARKETING = new HandoverRole("marketing", Known.MARKETING);

    /** Answers to updates. */
    public static final HandoverRole UTILITY = new HandoverRole("utility", Known.UTILITY);

    /** Chats that ads begin. */
    public static final HandoverRole CTWA = new HandoverRole("ctwa", Known.CTWA);

    /** As an AI agent. */
    public static final HandoverRole AI_AGENT = new HandoverRole("ai_agent", Known.AI_AGENT);

    /** What needs people. */
    public static final HandoverRole ESCALATION = new HandoverRole("escalation", Known.ESCALATION);

    private static final Map<String, HandoverRole> KNOWN =
            index(CUSTOMER_SERVICE, MARKETING, UTILITY, CTWA, AI_AGENT, ESCALATION);

    private HandoverRole(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static HandoverRole of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, HandoverRole::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link HandoverRole#CUSTOMER_SERVICE}. */
        CUSTOMER_SERVICE,
        /** See {@link HandoverRole#MARKETING}. */
        MARKETING,
        /** See {@link HandoverRole#UTILITY}. */
        UTILITY,
        /** See {@link HandoverRole#CTWA}. */
        CTWA,
        /** See {@link HandoverRole#AI_AGENT}. */
        AI_AGENT,
        /** See {@link HandoverRole#ESCALATION}. */
        ESCALATION,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
