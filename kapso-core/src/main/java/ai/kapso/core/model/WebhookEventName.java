package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of an event that webhooks subscribe to and that their requests carry. Where nobody told the name, the empty
 * text.
 *
 * <p>Events of a number can be had only from a webhook of that number, events of the project only from a webhook of the
 * project: {@link #scope()}. Requests refuse a known event that the webhook cannot carry; names that this version does
 * not know go to the server, which answers 422 when it does not know them either.
 */
public final class WebhookEventName extends OpenEnum<WebhookEventName.Known> {

    /** A contact wrote; the one event that can be buffered. */
    public static final WebhookEventName MESSAGE_RECEIVED =
            new WebhookEventName("whatsapp.message.received", Known.MESSAGE_RECEIVED, WebhookScope.PHONE_NUMBER);

    /** WhatsApp took a message. */
    public static final WebhookEventName MESSAGE_SENT =
            new WebhookEventName("whatsapp.message.sent", Known.MESSAGE_SENT, WebhookScope.PHONE_NUMBER);

    /** A message reached the device; may be missing when it was read at once. */
    public static final WebhookEventName MESSAGE_DELIVERED =
            new WebhookEventName("whatsapp.message.delivered", Known.MESSAGE_DELIVERED, WebhookScope.PHONE_NUMBER);

    /** A message was read. */
    public static final WebhookEventName MESSAGE_READ =
            new WebhookEventName("whatsapp.message.read", Known.MESSAGE_READ, WebhookScope.PHONE_NUMBER);

    /** A message was not delivered. */
    public static final WebhookEventName MESSAGE_FAILED =
            new WebhookEventName("whatsapp.message.failed", Known.MESSAGE_FAILED, WebhookScope.PHONE_NUMBER);

    /** A conversation began. */
    public static final WebhookEventName CONVERSATION_CREATED = new WebhookEventName(
            "whatsapp.conversation.created", Known.CONVERSATION_CREATED, WebhookScope.PHONE_NUMBER);

    /** A conversation ended: by an agent, by hand, or after 24 hours without activity. */
    public static final WebhookEventName CONVERSATION_ENDED =
            new WebhookEventName("whatsapp.conversation.ended", Known.CONVERSATION_ENDED, WebhookScope.PHONE_NUMBER);

    /** Nothing happened in a conversation for as many minutes as the webhook says. */
    public static final WebhookEventName CONVERSATION_INACTIVE = new WebhookEventName(
            "whatsapp.conversation.inactive", Known.CONVERSATION_INACTIVE, WebhookScope.PHONE_NUMBER);

    /** A contact has another business-scoped user id. */
    public static final WebhookEventName CONTACT_IDENTITY_CHANGED = new WebhookEventName(
            "whatsapp.contact.identity_changed", Known.CONTACT_IDENTITY_CHANGED, WebhookScope.PHONE_NUMBER);

    /** A contact stopped or resumed marketing messages. */
    public static final WebhookEventName CONTACT_MARKETING_PREFERENCE_CHANGED = new WebhookEventName(
            "whatsapp.contact.marketing_preference_changed",
            Known.CONTACT_MARKETING_PREFERENCE_CHANGED,
            WebhookScope.PHONE_NUMBER);

    /** Meta's business agent took or gave back a conversation. */
    public static final WebhookEventName META_BUSINESS_AGENT_HANDOVER = new WebhookEventName(
            "whatsapp.meta_business_agent.handover", Known.META_BUSINESS_AGENT_HANDOVER, WebhookScope.PHONE_NUMBER);

    /** A number was connected, for example with a setup link. */
    public static final WebhookEventName PHONE_NUMBER_CREATED =
            new WebhookEventName("whatsapp.phone_number.created", Known.PHONE_NUMBER_CREATED, WebhookScope.PROJECT);

    /** The removal of a number began. */
    public static final WebhookEventName PHONE_NUMBER_DELETED =
            new WebhookEventName("whatsapp.phone_number.deleted", Known.PHONE_NUMBER_DELETED, WebhookScope.PROJECT);

    /** Meta removed the account of a number; payload version 2 only. */
    public static final WebhookEventName PHONE_NUMBER_OFFBOARDED = new WebhookEventName(
            "whatsapp.phone_number.offboarded", Known.PHONE_NUMBER_OFFBOARDED, WebhookScope.PROJECT);

    /** A number lost its connection; payload version 2 only. */
    public static final WebhookEventName PHONE_NUMBER_DISCONNECTED = new WebhookEventName(
            "whatsapp.phone_number.disconnected", Known.PHONE_NUMBER_DISCONNECTED, WebhookScope.PROJECT);

    /** A number is connected again; payload version 2 only. */
    public static final WebhookEventName PHONE_NUMBER_RECONNECTED = new WebhookEventName(
            "whatsapp.phone_number.reconnected", Known.PHONE_NUMBER_RECONNECTED, WebhookScope.PROJECT);

    /** Meta disabled a WhatsApp Business account. */
    public static final WebhookEventName ACCOUNT_DISABLED =
            new WebhookEventName("whatsapp.account.disabled", Known.ACCOUNT_DISABLED, WebhookScope.PROJECT);

    /** Meta restricted a WhatsApp Business account. */
    public static final WebhookEventName ACCOUNT_RESTRICTED =
            new WebhookEventName("whatsapp.account.restricted", Known.ACCOUNT_RESTRICTED, WebhookScope.PROJECT);

    /** Meta lifted a ban. */
    public static final WebhookEventName ACCOUNT_REINSTATED =
            new WebhookEventName("whatsapp.account.reinstated", Known.ACCOUNT_REINSTATED, WebhookScope.PROJECT);

    /** Meta found a violation of its policies. */
    public static final WebhookEventName ACCOUNT_VIOLATION =
            new WebhookEventName("whatsapp.account.violation", Known.ACCOUNT_VIOLATION, WebhookScope.PROJECT);

    /** A workflow handed over to a human. */
    public static final WebhookEventName WORKFLOW_EXECUTION_HANDOFF =
            new WebhookEventName("workflow.execution.handoff", Known.WORKFLOW_EXECUTION_HANDOFF, WebhookScope.PROJECT);

    /** A workflow failed. */
    public static final WebhookEventName WORKFLOW_EXECUTION_FAILED =
            new WebhookEventName("workflow.execution.failed", Known.WORKFLOW_EXECUTION_FAILED, WebhookScope.PROJECT);

    /** An event that the project defined; depends on the plan. */
    public static final WebhookEventName PROJECT_EVENT =
            new WebhookEventName("project.event", Known.PROJECT_EVENT, WebhookScope.PROJECT);

    /** An agent run that the API started waits for approval. */
    public static final WebhookEventName AGENT_RUN_APPROVAL_REQUIRED = new WebhookEventName(
            "kapso_agent.run.approval_required", Known.AGENT_RUN_APPROVAL_REQUIRED, WebhookScope.PROJECT);

    /** An agent run that the API started is done. */
    public static final WebhookEventName AGENT_RUN_COMPLETED =
            new WebhookEventName("kapso_agent.run.completed", Known.AGENT_RUN_COMPLETED, WebhookScope.PROJECT);

    /** An agent run that the API started failed. */
    public static final WebhookEventName AGENT_RUN_FAILED =
            new WebhookEventName("kapso_agent.run.failed", Known.AGENT_RUN_FAILED, WebhookScope.PROJECT);

    /** An agent run that the API started was cancelled. */
    public static final WebhookEventName AGENT_RUN_CANCELLED =
            new WebhookEventName("kapso_agent.run.cancelled", Known.AGENT_RUN_CANCELLED, WebhookScope.PROJECT);

    /** A number was connected; the old name, with payload version 1. */
    public static final WebhookEventName CONFIG_CREATED =
            new WebhookEventName("whatsapp.config.created", Known.CONFIG_CREATED, WebhookScope.PROJECT);

    /** A number was removed; the old name, with payload version 1. */
    public static final WebhookEventName CONFIG_DELETED =
            new WebhookEventName("whatsapp.config.deleted", Known.CONFIG_DELETED, WebhookScope.PROJECT);

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

    private final @Nullable WebhookScope scope;

    private WebhookEventName(String value, Known known, @Nullable WebhookScope scope) {
        super(value, known);
        this.scope = scope;
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static WebhookEventName of(String value) {
        return find(KNOWN, value, word -> new WebhookEventName(word, Known.UNKNOWN, null));
    }

    /** Which webhooks can carry the event; empty when this version does not know. */
    public Optional<WebhookScope> scope() {
        return Optional.ofNullable(scope);
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
