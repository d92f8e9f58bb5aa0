package ai.kapso.platform.webhooks;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of an event that a webhook can subscribe to.
 *
 * <p>Events of a number can be had only from a webhook of that number, events of the project only from a webhook of the
 * project: {@link #scope()}. Requests refuse a known event that the webhook cannot carry; names that this version does
 * not know go to the server, which answers 422 when it does not know them either.
 */
public final class WebhookEventType extends OpenEnum<WebhookEventType.Known> {

    /** A customer wrote; the one event that can be buffered. */
    public static final WebhookEventType MESSAGE_RECEIVED =
            new WebhookEventType("whatsapp.message.received", Known.MESSAGE_RECEIVED, WebhookScope.PHONE_NUMBER);

    /** WhatsApp took a message. */
    public static final WebhookEventType MESSAGE_SENT =
            new WebhookEventType("whatsapp.message.sent", Known.MESSAGE_SENT, WebhookScope.PHONE_NUMBER);

    /** A message reached the device; may be missing when it was read at once. */
    public static final WebhookEventType MESSAGE_DELIVERED =
            new WebhookEventType("whatsapp.message.delivered", Known.MESSAGE_DELIVERED, WebhookScope.PHONE_NUMBER);

    /** A message was read. */
    public static final WebhookEventType MESSAGE_READ =
            new WebhookEventType("whatsapp.message.read", Known.MESSAGE_READ, WebhookScope.PHONE_NUMBER);

    /** A message was not delivered. */
    public static final WebhookEventType MESSAGE_FAILED =
            new WebhookEventType("whatsapp.message.failed", Known.MESSAGE_FAILED, WebhookScope.PHONE_NUMBER);

    /** A conversation began. */
    public static final WebhookEventType CONVERSATION_CREATED = new WebhookEventType(
            "whatsapp.conversation.created", Known.CONVERSATION_CREATED, WebhookScope.PHONE_NUMBER);

    /** A conversation ended: by an agent, by hand, or after 24 hours without activity. */
    public static final WebhookEventType CONVERSATION_ENDED =
            new WebhookEventType("whatsapp.conversation.ended", Known.CONVERSATION_ENDED, WebhookScope.PHONE_NUMBER);

    /** Nothing happened in a conversation for as many minutes as the webhook says. */
    public static final WebhookEventType CONVERSATION_INACTIVE = new WebhookEventType(
            "whatsapp.conversation.inactive", Known.CONVERSATION_INACTIVE, WebhookScope.PHONE_NUMBER);

    /** A contact has another business-scoped user id. */
    public static final WebhookEventType CONTACT_IDENTITY_CHANGED = new WebhookEventType(
            "whatsapp.contact.identity_changed", Known.CONTACT_IDENTITY_CHANGED, WebhookScope.PHONE_NUMBER);

    /** A contact stopped or resumed marketing messages. */
    public static final WebhookEventType CONTACT_MARKETING_PREFERENCE_CHANGED = new WebhookEventType(
            "whatsapp.contact.marketing_preference_changed",
            Known.CONTACT_MARKETING_PREFERENCE_CHANGED,
            WebhookScope.PHONE_NUMBER);

    /** Meta's business agent took or gave back a conversation. */
    public static final WebhookEventType META_BUSINESS_AGENT_HANDOVER = new WebhookEventType(
            "whatsapp.meta_business_agent.handover", Known.META_BUSINESS_AGENT_HANDOVER, WebhookScope.PHONE_NUMBER);

    /** A number was connected, for example with a setup link. */
    public static final WebhookEventType PHONE_NUMBER_CREATED =
            new WebhookEventType("whatsapp.phone_number.created", Known.PHONE_NUMBER_CREATED, WebhookScope.PROJECT);

    /** The removal of a number began. */
    public static final WebhookEventType PHONE_NUMBER_DELETED =
            new WebhookEventType("whatsapp.phone_number.deleted", Known.PHONE_NUMBER_DELETED, WebhookScope.PROJECT);

    /** Meta removed the account of a number; payload version 2 only. */
    public static final WebhookEventType PHONE_NUMBER_OFFBOARDED = new WebhookEventType(
            "whatsapp.phone_number.offboarded", Known.PHONE_NUMBER_OFFBOARDED, WebhookScope.PROJECT);

    /** A number lost its connection; payload version 2 only. */
    public static final WebhookEventType PHONE_NUMBER_DISCONNECTED = new WebhookEventType(
            "whatsapp.phone_number.disconnected", Known.PHONE_NUMBER_DISCONNECTED, WebhookScope.PROJECT);

    /** A number is connected again; payload version 2 only. */
    public static final WebhookEventType PHONE_NUMBER_RECONNECTED = new WebhookEventType(
            "whatsapp.phone_number.reconnected", Known.PHONE_NUMBER_RECONNECTED, WebhookScope.PROJECT);

    /** Meta disabled a WhatsApp Business account. */
    public static final WebhookEventType ACCOUNT_DISABLED =
            new WebhookEventType("whatsapp.account.disabled", Known.ACCOUNT_DISABLED, WebhookScope.PROJECT);

    /** Meta restricted a WhatsApp Business account. */
    public static final WebhookEventType ACCOUNT_RESTRICTED =
            new WebhookEventType("whatsapp.account.restricted", Known.ACCOUNT_RESTRICTED, WebhookScope.PROJECT);

    /** Meta lifted a ban. */
    public static final WebhookEventType ACCOUNT_REINSTATED =
            new WebhookEventType("whatsapp.account.reinstated", Known.ACCOUNT_REINSTATED, WebhookScope.PROJECT);

    /** Meta found a violation of its policies. */
    public static final WebhookEventType ACCOUNT_VIOLATION =
            new WebhookEventType("whatsapp.account.violation", Known.ACCOUNT_VIOLATION, WebhookScope.PROJECT);

    /** A workflow handed over to a human. */
    public static final WebhookEventType WORKFLOW_EXECUTION_HANDOFF =
            new WebhookEventType("workflow.execution.handoff", Known.WORKFLOW_EXECUTION_HANDOFF, WebhookScope.PROJECT);

    /** A workflow failed. */
    public static final WebhookEventType WORKFLOW_EXECUTION_FAILED =
            new WebhookEventType("workflow.execution.failed", Known.WORKFLOW_EXECUTION_FAILED, WebhookScope.PROJECT);

    /** An event that the project defined; depends on the plan. */
    public static final WebhookEventType PROJECT_EVENT =
            new WebhookEventType("project.event", Known.PROJECT_EVENT, WebhookScope.PROJECT);

    /** An agent run that the API started waits for approval. */
    public static final WebhookEventType KAPSO_AGENT_RUN_APPROVAL_REQUIRED = new WebhookEventType(
            "kapso_agent.run.approval_required", Known.KAPSO_AGENT_RUN_APPROVAL_REQUIRED, WebhookScope.PROJECT);

    /** An agent run that the API started is done. */
    public static final WebhookEventType KAPSO_AGENT_RUN_COMPLETED =
            new WebhookEventType("kapso_agent.run.completed", Known.KAPSO_AGENT_RUN_COMPLETED, WebhookScope.PROJECT);

    /** An agent run that the API started failed. */
    public static final WebhookEventType KAPSO_AGENT_RUN_FAILED =
            new WebhookEventType("kapso_agent.run.failed", Known.KAPSO_AGENT_RUN_FAILED, WebhookScope.PROJECT);

    /** An agent run that the API started was cancelled. */
    public static final WebhookEventType KAPSO_AGENT_RUN_CANCELLED =
            new WebhookEventType("kapso_agent.run.cancelled", Known.KAPSO_AGENT_RUN_CANCELLED, WebhookScope.PROJECT);

    /** A number was connected; the old name, with payload version 1. */
    public static final WebhookEventType CONFIG_CREATED =
            new WebhookEventType("whatsapp.config.created", Known.CONFIG_CREATED, WebhookScope.PROJECT);

    /** A number was removed; the old name, with payload version 1. */
    public static final WebhookEventType CONFIG_DELETED =
            new WebhookEventType("whatsapp.config.deleted", Known.CONFIG_DELETED, WebhookScope.PROJECT);

    private static final Map<String, WebhookEventType> KNOWN = index(
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
            KAPSO_AGENT_RUN_APPROVAL_REQUIRED,
            KAPSO_AGENT_RUN_COMPLETED,
            KAPSO_AGENT_RUN_FAILED,
            KAPSO_AGENT_RUN_CANCELLED,
            CONFIG_CREATED,
            CONFIG_DELETED);

    private final @Nullable WebhookScope scope;

    private WebhookEventType(String value, Known known, @Nullable WebhookScope scope) {
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
    public static WebhookEventType of(String value) {
        return find(KNOWN, value, word -> new WebhookEventType(word, Known.UNKNOWN, null));
    }

    /** Which webhooks can carry the event; empty when this version does not know. */
    public Optional<WebhookScope> scope() {
        return Optional.ofNullable(scope);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link WebhookEventType#MESSAGE_RECEIVED}. */
        MESSAGE_RECEIVED,
        /** See {@link WebhookEventType#MESSAGE_SENT}. */
        MESSAGE_SENT,
        /** See {@link WebhookEventType#MESSAGE_DELIVERED}. */
        MESSAGE_DELIVERED,
        /** See {@link WebhookEventType#MESSAGE_READ}. */
        MESSAGE_READ,
        /** See {@link WebhookEventType#MESSAGE_FAILED}. */
        MESSAGE_FAILED,
        /** See {@link WebhookEventType#CONVERSATION_CREATED}. */
        CONVERSATION_CREATED,
        /** See {@link WebhookEventType#CONVERSATION_ENDED}. */
        CONVERSATION_ENDED,
        /** See {@link WebhookEventType#CONVERSATION_INACTIVE}. */
        CONVERSATION_INACTIVE,
        /** See {@link WebhookEventType#CONTACT_IDENTITY_CHANGED}. */
        CONTACT_IDENTITY_CHANGED,
        /** See {@link WebhookEventType#CONTACT_MARKETING_PREFERENCE_CHANGED}. */
        CONTACT_MARKETING_PREFERENCE_CHANGED,
        /** See {@link WebhookEventType#META_BUSINESS_AGENT_HANDOVER}. */
        META_BUSINESS_AGENT_HANDOVER,
        /** See {@link WebhookEventType#PHONE_NUMBER_CREATED}. */
        PHONE_NUMBER_CREATED,
        /** See {@link WebhookEventType#PHONE_NUMBER_DELETED}. */
        PHONE_NUMBER_DELETED,
        /** See {@link WebhookEventType#PHONE_NUMBER_OFFBOARDED}. */
        PHONE_NUMBER_OFFBOARDED,
        /** See {@link WebhookEventType#PHONE_NUMBER_DISCONNECTED}. */
        PHONE_NUMBER_DISCONNECTED,
        /** See {@link WebhookEventType#PHONE_NUMBER_RECONNECTED}. */
        PHONE_NUMBER_RECONNECTED,
        /** See {@link WebhookEventType#ACCOUNT_DISABLED}. */
        ACCOUNT_DISABLED,
        /** See {@link WebhookEventType#ACCOUNT_RESTRICTED}. */
        ACCOUNT_RESTRICTED,
        /** See {@link WebhookEventType#ACCOUNT_REINSTATED}. */
        ACCOUNT_REINSTATED,
        /** See {@link WebhookEventType#ACCOUNT_VIOLATION}. */
        ACCOUNT_VIOLATION,
        /** See {@link WebhookEventType#WORKFLOW_EXECUTION_HANDOFF}. */
        WORKFLOW_EXECUTION_HANDOFF,
        /** See {@link WebhookEventType#WORKFLOW_EXECUTION_FAILED}. */
        WORKFLOW_EXECUTION_FAILED,
        /** See {@link WebhookEventType#PROJECT_EVENT}. */
        PROJECT_EVENT,
        /** See {@link WebhookEventType#KAPSO_AGENT_RUN_APPROVAL_REQUIRED}. */
        KAPSO_AGENT_RUN_APPROVAL_REQUIRED,
        /** See {@link WebhookEventType#KAPSO_AGENT_RUN_COMPLETED}. */
        KAPSO_AGENT_RUN_COMPLETED,
        /** See {@link WebhookEventType#KAPSO_AGENT_RUN_FAILED}. */
        KAPSO_AGENT_RUN_FAILED,
        /** See {@link WebhookEventType#KAPSO_AGENT_RUN_CANCELLED}. */
        KAPSO_AGENT_RUN_CANCELLED,
        /** See {@link WebhookEventType#CONFIG_CREATED}. */
        CONFIG_CREATED,
        /** See {@link WebhookEventType#CONFIG_DELETED}. */
        CONFIG_DELETED,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
