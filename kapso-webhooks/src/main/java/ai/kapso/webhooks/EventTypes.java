package ai.kapso.webhooks;

import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.AccountDisabled;
import ai.kapso.webhooks.events.AccountReinstated;
import ai.kapso.webhooks.events.AccountRestricted;
import ai.kapso.webhooks.events.AccountViolation;
import ai.kapso.webhooks.events.AgentRunApprovalRequired;
import ai.kapso.webhooks.events.AgentRunCancelled;
import ai.kapso.webhooks.events.AgentRunCompleted;
import ai.kapso.webhooks.events.AgentRunFailed;
import ai.kapso.webhooks.events.ContactIdentityChanged;
import ai.kapso.webhooks.events.ContactMarketingPreferenceChanged;
import ai.kapso.webhooks.events.ConversationCreated;
import ai.kapso.webhooks.events.ConversationEnded;
import ai.kapso.webhooks.events.ConversationInactive;
import ai.kapso.webhooks.events.MessageDelivered;
import ai.kapso.webhooks.events.MessageFailed;
import ai.kapso.webhooks.events.MessageRead;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.MessageSent;
import ai.kapso.webhooks.events.MetaBusinessAgentHandover;
import ai.kapso.webhooks.events.PhoneNumberCreated;
import ai.kapso.webhooks.events.PhoneNumberDeleted;
import ai.kapso.webhooks.events.PhoneNumberDisconnected;
import ai.kapso.webhooks.events.PhoneNumberOffboarded;
import ai.kapso.webhooks.events.PhoneNumberReconnected;
import ai.kapso.webhooks.events.ProjectEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.events.WorkflowFailed;
import ai.kapso.webhooks.events.WorkflowHandoff;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class of each event that this version knows. */
final class EventTypes {

    private static final Map<String, Class<? extends WebhookEvent>> TYPES = new HashMap<>();

    static {
        add(WebhookEventName.MESSAGE_RECEIVED, MessageReceived.class);
        add(WebhookEventName.MESSAGE_SENT, MessageSent.class);
        add(WebhookEventName.MESSAGE_DELIVERED, MessageDelivered.class);
        add(WebhookEventName.MESSAGE_READ, MessageRead.class);
        add(WebhookEventName.MESSAGE_FAILED, MessageFailed.class);
        add(WebhookEventName.CONVERSATION_CREATED, ConversationCreated.class);
        add(WebhookEventName.CONVERSATION_ENDED, ConversationEnded.class);
        add(WebhookEventName.CONVERSATION_INACTIVE, ConversationInactive.class);
        add(WebhookEventName.CONTACT_IDENTITY_CHANGED, ContactIdentityChanged.class);
        add(WebhookEventName.CONTACT_MARKETING_PREFERENCE_CHANGED, ContactMarketingPreferenceChanged.class);
        add(WebhookEventName.META_BUSINESS_AGENT_HANDOVER, MetaBusinessAgentHandover.class);
        add(WebhookEventName.PHONE_NUMBER_CREATED, PhoneNumberCreated.class);
        add(WebhookEventName.PHONE_NUMBER_DELETED, PhoneNumberDeleted.class);
        add(WebhookEventName.PHONE_NUMBER_OFFBOARDED, PhoneNumberOffboarded.class);
        add(WebhookEventName.PHONE_NUMBER_DISCONNECTED, PhoneNumberDisconnected.class);
        add(WebhookEventName.PHONE_NUMBER_RECONNECTED, PhoneNumberReconnected.class);
        add(WebhookEventName.ACCOUNT_DISABLED, AccountDisabled.class);
        add(WebhookEventName.ACCOUNT_RESTRICTED, AccountRestricted.class);
        add(WebhookEventName.ACCOUNT_REINSTATED, AccountReinstated.class);
        add(WebhookEventName.ACCOUNT_VIOLATION, AccountViolation.class);
        add(WebhookEventName.WORKFLOW_EXECUTION_HANDOFF, WorkflowHandoff.class);
        add(WebhookEventName.WORKFLOW_EXECUTION_FAILED, WorkflowFailed.class);
        add(WebhookEventName.PROJECT_EVENT, ProjectEvent.class);
        add(WebhookEventName.AGENT_RUN_APPROVAL_REQUIRED, AgentRunApprovalRequired.class);
        add(WebhookEventName.AGENT_RUN_COMPLETED, AgentRunCompleted.class);
        add(WebhookEventName.AGENT_RUN_FAILED, AgentRunFailed.class);
        add(WebhookEventName.AGENT_RUN_CANCELLED, AgentRunCancelled.class);
    }

    private EventTypes() {}

    private static void add(WebhookEventName name, Class<? extends WebhookEvent> type) {
        TYPES.put(name.value(), type);
    }

    static @Nullable Class<? extends WebhookEvent> find(WebhookEventName name) {
        return TYPES.get(name.value());
    }

    /** Whether a name is known and belongs to a family. */
    static boolean isA(Class<? extends WebhookEvent> family, WebhookEventName name) {
        Class<? extends WebhookEvent> type = find(name);
        return type != null && family.isAssignableFrom(type);
    }
}
