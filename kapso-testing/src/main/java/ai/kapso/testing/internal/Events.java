package ai.kapso.testing.internal;

import java.util.List;
import java.util.Set;

/** The events that a webhook may subscribe to, by scope. */
final class Events {
    static final String RECEIVED = "whatsapp.message.received";
    static final String CONVERSATION_CREATED = "whatsapp.conversation.created";
    static final String CONVERSATION_ENDED = "whatsapp.conversation.ended";
    static final String CONVERSATION_INACTIVE = "whatsapp.conversation.inactive";
    static final String IDENTITY_CHANGED = "whatsapp.contact.identity_changed";
    static final String PREFERENCE_CHANGED = "whatsapp.contact.marketing_preference_changed";
    static final String NUMBER_CREATED = "whatsapp.phone_number.created";
    static final String NUMBER_DELETED = "whatsapp.phone_number.deleted";

    /** The name under which raw Meta deliveries stand in the delivery log. */
    static final String META = "meta.webhook";

    static final Set<String> OF_NUMBER = Set.of(
            RECEIVED,
            "whatsapp.message.sent",
            "whatsapp.message.delivered",
            "whatsapp.message.read",
            "whatsapp.message.failed",
            CONVERSATION_CREATED,
            CONVERSATION_ENDED,
            CONVERSATION_INACTIVE,
            IDENTITY_CHANGED,
            PREFERENCE_CHANGED,
            "whatsapp.meta_business_agent.handover");

    static final Set<String> OF_PROJECT = Set.of(
            "whatsapp.config.created",
            NUMBER_CREATED,
            NUMBER_DELETED,
            "whatsapp.phone_number.offboarded",
            "whatsapp.phone_number.disconnected",
            "whatsapp.phone_number.reconnected",
            "whatsapp.account.disabled",
            "whatsapp.account.restricted",
            "whatsapp.account.reinstated",
            "whatsapp.account.violation",
            "workflow.execution.handoff",
            "workflow.execution.failed",
            "project.event",
            "kapso_agent.run.approval_required",
            "kapso_agent.run.completed",
            "kapso_agent.run.failed",
            "kapso_agent.run.cancelled");

    /** Only these are delivered in the order in which they happened. */
    private static final List<String> ORDERED = List.of(RECEIVED, ofStatus("sent"));

    private Events() {}

    static String ofStatus(String status) {
        return "whatsapp.message." + status;
    }

    static boolean isOrdered(String event) {
        return ORDERED.contains(event);
    }
}
