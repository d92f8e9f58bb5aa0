package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A workflow hands a conversation to a human: event {@code workflow.execution.handoff}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WorkflowHandoff.Builder.class)
public abstract class WorkflowHandoff extends WorkflowEvent implements WithWorkflowHandoff {

    WorkflowHandoff() {}

    /** Why. */
    public abstract Optional<Handoff> handoff();

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.WORKFLOW_EXECUTION_HANDOFF;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitWorkflowHandoff(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkflowHandoff} values. Not thread-safe. */
    public static final class Builder extends ImmutableWorkflowHandoff.Builder {}
}
