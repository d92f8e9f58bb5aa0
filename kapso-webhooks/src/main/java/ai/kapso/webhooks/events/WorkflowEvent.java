package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/** Something happened to the execution of a workflow. */
public abstract class WorkflowEvent extends WebhookEvent implements JsonModel {

    WorkflowEvent() {}

    /** The event's name as the body itself gives it. */
    @Override
    @JsonProperty("event")
    public abstract Optional<WebhookEventName> bodyEvent();

    /** When. */
    public abstract Optional<Instant> occurredAt();

    /** Kapso's id of the project. */
    public abstract Optional<String> projectId();

    /** Kapso's id of the workflow. */
    public abstract Optional<String> workflowId();

    /** Kapso's id of the execution. */
    public abstract String workflowExecutionId();

    /** How the execution stands: {@code handoff} or {@code failed}. */
    public abstract Optional<String> status();

    /** The id that the execution was started with. */
    public abstract Optional<String> trackingId();

    /** {@code whatsapp}; others may follow. */
    public abstract Optional<String> channel();

    /** Kapso's id of the conversation; empty on other channels. */
    public abstract Optional<String> whatsappConversationId();

    /** Name, execution and time; empty without a time, since an execution can hand over more than once. */
    @Override
    public final Optional<String> eventKey() {
        return occurredAt().isEmpty()
                ? Optional.empty()
                : keyOf(Optional.of(workflowExecutionId()), occurredAt(), projectId(), workflowId(), trackingId());
    }
}
