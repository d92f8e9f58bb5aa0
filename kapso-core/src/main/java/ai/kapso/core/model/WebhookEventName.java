package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    private static final Map<String, WebhookEventName> KNOWN = new HashMap<>();

    /** A contact wrote; the one event that can be buffered. */
    public static final WebhookEventName MESSAGE_RECEIVED =
            ofNumber("whatsapp.message.received", Known.MESSAGE_RECEIVED);

    /** WhatsApp took a message. */
    public static final WebhookEventName MESSAGE_SENT = ofNumber("whatsapp.message.sent", Known.MESSAGE_SENT);

    /** A message reached the device; may be missing when it was read at once. */
    public static final WebhookEventName MESSAGE_DELIVERED =
            ofNumber("whatsapp.message.delivered", Known.MESSAGE_DELIVERED);

    /** A message was read. */
    public static final WebhookEventName MESSAGE_READ = ofNumber("whatsapp.message.read", Known.MESSAGE_READ);

    /** A message was not delivered. */
    public static final WebhookEventName MESSAGE_FAILED = ofNumber("whatsapp.message.failed", Known.MESSAGE_FAILED);

    /** A conversation began. */
    public static final WebhookEventName CONVERSATION_CREATED =
            ofNumber("whatsapp.conversation.created", Known.CONVERSATION_CREATED);

    /** A conversation ended: by an agent, by hand, or after 24 hours without activity. */
    public static final WebhookEventName CONVERSATION_ENDED =
            ofNumber("whatsapp.conversation.ended", Known.CONVERSATION_ENDED);

    /** Nothing happened in a conversation for as many minutes as the webhook says. */
    public static final WebhookEventName CONVERSATION_INACTIVE =
            ofNumber("whatsapp.conversation.inactive", Known.CONVERSATION_INACTIVE);

    /** A contact has another business-scoped user id. */
    public static final WebhookEventName CONTACT_IDENTITY_CHANGED =
            ofNumber("whatsapp.contact.identity_changed", Known.CONTACT_IDENTITY_CHANGED);

    /** A contact stopped or resumed marketing messages. */
    public static final WebhookEventName CONTACT_MARKETING_PREFERENCE_CHANGED =
            ofNumber("whatsapp.contact.marketing_preference_changed", Known.CONTACT_MARKETING_PREFERENCE_CHANGED);

    /** Meta's business agent took or gave back a conversation. */
    public static final WebhookEventName META_BUSINESS_AGENT_HANDOVER =
            ofNumber("whatsapp.meta_business_agent.handover", Known.META_BUSINESS_AGENT_HANDOVER);

    /** A number was connected, for example with a setup link. */
    public static final WebhookEventName PHONE_NUMBER_CREATED =
            ofProject("whatsapp.phone_number.created", Known.PHONE_NUMBER_CREATED);

    /** The removal of a number began. */
    public static final WebhookEventName PHONE_NUMBER_DELETED =
            ofProject("whatsapp.phone_number.deleted", Known.PHONE_NUMBER_DELETED);

    /** Meta removed the account of a number; payload version 2 only. */
    public static final WebhookEventName PHONE_NUMBER_OFFBOARDED =
            ofProject("whatsapp.phone_number.offboarded", Known.PHONE_NUMBER_OFFBOARDED);

    /** A number lost its connection; payload version 2 only. */
    public static final WebhookEventName PHONE_NUMBER_DISCONNECTED =
            ofProject("whatsapp.phone_number.disconnected", Known.PHONE_NUMBER_DISCONNECTED);

    /** A number is connected again; payload version 2 only. */
    public static final WebhookEventName PHONE_NUMBER_RECONNECTED =
            ofProject("whatsapp.phone_number.reconnected", Known.PHONE_NUMBER_RECONNECTED);

    /** Meta disabled a WhatsApp Business account. */
    public static final WebhookEventName ACCOUNT_DISABLED =
            ofProject("whatsapp.account.disabled", Known.ACCOUNT_DISABLED);

    /** Meta restricted a WhatsApp Business account. */
    public static final WebhookEventName ACCOUNT_RESTRICTED =
            ofProject("whatsapp.account.restricted", Known.ACCOUNT_RESTRICTED);

    /** Meta lifted a ban. */
    public static final WebhookEventName ACCOUNT_REINSTATED =
            ofProject("whatsapp.account.reinstated", Known.ACCOUNT_REINSTATED);

    /** Meta found a violation of its policies. */
    public static final WebhookEventName ACCOUNT_VIOLATION =
            ofProject("whatsapp.account.violation", Known.ACCOUNT_VIOLATION);

    /** A workflow handed over to a human. */
    public static final WebhookEventName WORKFLOW_EXECUTION_HANDOFF =
            ofProject("workflow.execution.handoff", Known.WORKFLOW_EXECUTION_HANDOFF);

    /** A workflow failed. */
    public static final WebhookEventName WORKFLOW_EXECUTION_FAILED =
            ofProject("workflow.execution.failed", Known.WORKFLOW_EXECUTION_FAILED);

    /** An event that the project defined; depends on the plan. */
    public static final WebhookEventName PROJECT_EVENT = ofProject("project.event", Known.PROJECT_EVENT);

    /** An agent run that the API started waits for approval. */
    public static final WebhookEventName AGENT_RUN_APPROVAL_REQUIRED =
            ofProject("kapso_agent.run.approval_required", Known.AGENT_RUN_APPROVAL_REQUIRED);

    /** An agent run that the API started is done. */
    public static final WebhookEventName AGENT_RUN_COMPLETED =
            ofProject("kapso_agent.run.completed", Known.AGENT_RUN_COMPLETED);

    /** An agent run that the API started failed. */
    public static final WebhookEventName AGENT_RUN_FAILED = ofProject("kapso_agent.run.failed", Known.AGENT_RUN_FAILED);

    /** An agent run that the API started was cancelled. */
    public static final WebhookEventName AGENT_RUN_CANCELLED =
            ofProject("kapso_agent.run.cancelled", Known.AGENT_RUN_CANCELLED);

    /** A number was connected; the old name, with payload version 1. */
    public static final WebhookEventName CONFIG_CREATED = ofProject("whatsapp.config.created", Known.CONFIG_CREATED);

    /** A number was removed; the old name, with payload version 1. */
    public static final WebhookEventName CONFIG_DELETED = ofProject("whatsapp.config.deleted", Known.CONFIG_DELETED);

    private final @Nullable WebhookScope scope;

    private WebhookEventName(String value, Known known, @Nullable WebhookScope scope) {
        super(value, known);
        this.scope = scope;
    }

    private static WebhookEventName ofNumber(String value, Known known) {
        return add(new WebhookEventName(value, known, WebhookScope.PHONE_NUMBER));
    }

    private static WebhookEventName ofProject(String value, Known known) {
        return add(new WebhookEventName(value, known, WebhookScope.PROJECT));
    }

    private static WebhookEventName add(WebhookEventName name) {
        KNOWN.put(name.value(), name);
        return name;
    }

    /** Returns the name of a text, in exactly this spelling; a name that this version does not know is kept as it is. */
    @JsonCreator
    public static WebhookEventName of(String value) {
        WebhookEventName name = KNOWN.get(Objects.requireNonNull(value, "value is null"));
        return name != null ? name : new WebhookEventName(value, Known.UNKNOWN, null);
    }

    /** Which webhooks can carry the event; empty when this version does not know. */
    public Optional<WebhookScope> scope() {
        return Optional.ofNullable(scope);
    }

    /** The known names, for {@code switch}. */
    public enum Known {
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
        CONFIG_DELETED,
        UNKNOWN
    }
}
