package ai.kapso.webhooks.events;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The name of an event, as webhooks are subscribed with. A name that nobody told is the empty text. */
public final class WebhookEventName extends OpenEnum<WebhookEventName.Known> {

    /** A customer wrote. */
    public static final WebhookEventName MESSAGE_RECEIVED =
            new WebhookEventName("whatsapp.message.received", Known.MESSAGE_RECEIVED);

    /** WhatsApp accepted a message of the business. */
    public static final WebhookEventName MESSAGE_SENT =
            new WebhookEventName("whatsapp.message.sent", Known.MESSAGE_SENT);

    /** A message of the business reached the customer. */
    public static final WebhookEventName MESSAGE_DELIVERED =
            new WebhookEventName("whatsapp.message.delivered", Known.MESSAGE_DELIVERED);

    /** The customer read a message of the business. */
    public static final WebhookEventName MESSAGE_READ =
            new WebhookEventName("whatsapp.message.read", Known.MESSAGE_READ);

    /** A message of the business could not be delivered. */
    public static final WebhookEventName MESSAGE_FAILED =
            new WebhookEventName("whatsapp.message.failed", Known.MESSAGE_FAILED);

    /** A conversation began. */
    public static final WebhookEventName CONVERSATION_CREATED =
            new WebhookEventName("whatsapp.conversation.created", Known.CONVERSATION_CREATED);

    /** A conversation ended. */
    public static final WebhookEventName CONVERSATION_ENDED =
            new WebhookEventName("whatsapp.conversation.ended", Known.CONVERSATION_ENDED);

    /** Nobody has written for a while. */
    public static final WebhookEventName CONVERSATION_INACTIVE =
            new WebhookEventName("whatsapp.conversation.inactive", Known.CONVERSATION_INACTIVE);

    /** A customer has a new business-scoped user id. */
    public static final WebhookEventName CONTACT_IDENTITY_CHANGED =
            new WebhookEventName("whatsapp.contact.identity_changed", Known.CONTACT_IDENTITY_CHANGED);

    /** A customer stopped or resumed marketing messages. */
    public static final WebhookEventName CONTACT_MARKETING_PREFERENCE_CHANGED = new WebhookEventName(
            "whatsapp.contact.marketing_preference_changed", Known.CONTACT_MARKETING_PREFERENCE_CHANGED);

    /** Meta's business agent took or gave the conversation. */
    public static final WebhookEventName META_BUSINESS_AGENT_HANDOVER =
            new WebhookEventName("whatsapp.meta_business_agent.handover", Known.META_BUSINESS_AGENT_HANDOVER);

    /** A customer connected a number. */
    public static final WebhookEventName PHONE_NUMBER_CREATED =
            new WebhookEventName("whatsapp.phone_number.created", Known.PHONE_NUMBER_CREATED);

    /** A number is being removed. */
    public static final WebhookEventName PHONE_NUMBER_DELETED =
            new WebhookEventName("whatsapp.phone_number.deleted", Known.PHONE_NUMBER_DELETED);

    /** Meta took a number off the platform. */
    public static final WebhookEventName PHONE_NUMBER_OFFBOARDED =
            new WebhookEventName("whatsapp.phone_number.offboarded", Known.PHONE_NUMBER_OFFBOARDED);

    /** A number lost its connection. */
    public static final WebhookEventName PHONE_NUMBER_DISCONNECTED =
            new WebhookEventName("whatsapp.phone_number.disconnected", Known.PHONE_NUMBER_DISCONNECTED);

    /** A number is connected again. */
    public static final WebhookEventName PHONE_NUMBER_RECONNECTED =
            new WebhookEventName("whatsapp.phone_number.reconnected", Known.PHONE_NUMBER_RECONNECTED);

    /** Meta disabled a business account. */
    public static final WebhookEventName ACCOUNT_DISABLED =
            new WebhookEventName("whatsapp.account.disabled", Known.ACCOUNT_DISABLED);

    /** Meta restricted a business account. */
    public static final WebhookEventName ACCOUNT_RESTRICTED =
            new WebhookEventName("whatsapp.account.restricted", Known.ACCOUNT_RESTRICTED);

    /** Meta reinstated a business account. */
    public static final WebhookEventName ACCOUNT_REINSTATED =
            new WebhookEventName("whatsapp.account.reinstated", Known.ACCOUNT_REINSTATED);

    /** Meta found a violation of its policies. */
    public static final WebhookEventName ACCOUNT_VIOLATION =
            new WebhookEventName("whatsapp.account.violation", Known.ACCOUNT_VIOLATION);

    /** A workflow hands a conversation to a human. */
    public static final WebhookEventName WORKFLOW_EXECUTION_HANDOFF =
            new WebhookEventName("workflow.execution.handoff", Known.WORKFLOW_EXECUTION_HANDOFF);

    /** A workflow failed. */
    public static final WebhookEventName WORKFLOW_EXECUTION_FAILED =
            new WebhookEventName("workflow.execution.failed", Known.WORKFLOW_EXECUTION_FAILED);

    /** An event that the project itself defined. */
    public static final WebhookEventName PROJECT_EVENT = new WebhookEventName("project.event", Known.PROJECT_EVENT);

    /** A run of the agent waits for an approval. */
    public static final WebhookEventName AGENT_RUN_APPROVAL_REQUIRED =
            new WebhookEventName("kapso_agent.run.approval_required", Known.AGENT_RUN_APPROVAL_REQUIRED);

    /** A run of the agent ended well. */
    public static final WebhookEventName AGENT_RUN_COMPLETED =
            new WebhookEventName("kapso_agent.run.completed", Known.AGENT_RUN_COMPLETED);

    /** A run of the agent failed. */
    public static final WebhookEventName AGENT_RUN_FAILED =
            new WebhookEventName("kapso_agent.run.failed", Known.AGENT_RUN_FAILED);

    /** A run of the agent was cancelled. */
    public static final WebhookEventName AGENT_RUN_CANCELLED =
            new WebhookEventName("kapso_agent.run.cancelled", Known.AGENT_RUN_CANCELLED);

    /** A customer connected a number, in payload version 1. */
    public static final WebhookEventName CONFIG_CREATED =
            new WebhookEventName("whatsapp.config.created", Known.CONFIG_CREATED);

    /** A number was removed, in payload version 1. */
    public static final WebhookEventName CONFIG_DELETED =
            new WebhookEventName("whatsapp.config.deleted", Known.CONFIG_DELETED);

    private static final Map<String, WebhookEventName> KNOWN = index(
            MESSAGE_RECEIVED,
            MESSAGE_SENT,
            MESSAGE_DELIVERED,
            MESSAGE_READ,
            MESSAGE_FAILED,
            CONVERSATION_CREATED,
            CONVERSATION_ENDED,
            CONVERSATION_INACTIVE,
            CONTACT_IDENTITY_CHANGED,
            CONTACT_MARKETING_PREFERENCE_CHANGED,
            META_BUSINESS_AGENT_HANDOVER,
            PHONE_NUMBER_CREATED,
            PHONE_NUMBER_DELETED,
            PHONE_NUMBER_OFFBOARDED,
            PHONE_NUMBER_DISCONNECTED,
            PHONE_NUMBER_RECONNECTED,
            ACCOUNT_DISABLED,
            ACCOUNT_RESTRICTED,
            ACCOUNT_REINSTATED,
            ACCOUNT_VIOLATION,
            WORKFLOW_EXECUTION_HANDOFF,
            WORKFLOW_EXECUTION_FAILED,
            PROJECT_EVENT,
            AGENT_RUN_APPROVAL_REQUIRED,
            AGENT_RUN_COMPLETED,
            AGENT_RUN_FAILED,
            AGENT_RUN_CANCELLED,
            CONFIG_CREATED,
            CONFIG_DELETED);

    private WebhookEventName(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static WebhookEventName of(String value) {
        return find(KNOWN, value, word -> new WebhookEventName(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link WebhookEventName#MESSAGE_RECEIVED}. */
        MESSAGE_RECEIVED,
        /** See {@link WebhookEventName#MESSAGE_SENT}. */
        MESSAGE_SENT,
        /** See {@link WebhookEventName#MESSAGE_DELIVERED}. */
        MESSAGE_DELIVERED,
        /** See {@link WebhookEventName#MESSAGE_READ}. */
        MESSAGE_READ,
        /** See {@link WebhookEventName#MESSAGE_FAILED}. */
        MESSAGE_FAILED,
        /** See {@link WebhookEventName#CONVERSATION_CREATED}. */
        CONVERSATION_CREATED,
        /** See {@link WebhookEventName#CONVERSATION_ENDED}. */
        CONVERSATION_ENDED,
        /** See {@link WebhookEventName#CONVERSATION_INACTIVE}. */
        CONVERSATION_INACTIVE,
        /** See {@link WebhookEventName#CONTACT_IDENTITY_CHANGED}. */
        CONTACT_IDENTITY_CHANGED,
        /** See {@link WebhookEventName#CONTACT_MARKETING_PREFERENCE_CHANGED}. */
        CONTACT_MARKETING_PREFERENCE_CHANGED,
        /** See {@link WebhookEventName#META_BUSINESS_AGENT_HANDOVER}. */
        META_BUSINESS_AGENT_HANDOVER,
        /** See {@link WebhookEventName#PHONE_NUMBER_CREATED}. */
        PHONE_NUMBER_CREATED,
        /** See {@link WebhookEventName#PHONE_NUMBER_DELETED}. */
        PHONE_NUMBER_DELETED,
        /** See {@link WebhookEventName#PHONE_NUMBER_OFFBOARDED}. */
        PHONE_NUMBER_OFFBOARDED,
        /** See {@link WebhookEventName#PHONE_NUMBER_DISCONNECTED}. */
        PHONE_NUMBER_DISCONNECTED,
        /** See {@link WebhookEventName#PHONE_NUMBER_RECONNECTED}. */
        PHONE_NUMBER_RECONNECTED,
        /** See {@link WebhookEventName#ACCOUNT_DISABLED}. */
        ACCOUNT_DISABLED,
        /** See {@link WebhookEventName#ACCOUNT_RESTRICTED}. */
        ACCOUNT_RESTRICTED,
        /** See {@link WebhookEventName#ACCOUNT_REINSTATED}. */
        ACCOUNT_REINSTATED,
        /** See {@link WebhookEventName#ACCOUNT_VIOLATION}. */
        ACCOUNT_VIOLATION,
        /** See {@link WebhookEventName#WORKFLOW_EXECUTION_HANDOFF}. */
        WORKFLOW_EXECUTION_HANDOFF,
        /** See {@link WebhookEventName#WORKFLOW_EXECUTION_FAILED}. */
        WORKFLOW_EXECUTION_FAILED,
        /** See {@link WebhookEventName#PROJECT_EVENT}. */
        PROJECT_EVENT,
        /** See {@link WebhookEventName#AGENT_RUN_APPROVAL_REQUIRED}. */
        AGENT_RUN_APPROVAL_REQUIRED,
        /** See {@link WebhookEventName#AGENT_RUN_COMPLETED}. */
        AGENT_RUN_COMPLETED,
        /** See {@link WebhookEventName#AGENT_RUN_FAILED}. */
        AGENT_RUN_FAILED,
        /** See {@link WebhookEventName#AGENT_RUN_CANCELLED}. */
        AGENT_RUN_CANCELLED,
        /** See {@link WebhookEventName#CONFIG_CREATED}. */
        CONFIG_CREATED,
        /** See {@link WebhookEventName#CONFIG_DELETED}. */
        CONFIG_DELETED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
