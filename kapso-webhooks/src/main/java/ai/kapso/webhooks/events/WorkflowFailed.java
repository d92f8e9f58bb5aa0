package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The execution of a workflow failed: event {@code workflow.execution.failed}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WorkflowFailed.Builder.class)
public abstract class WorkflowFailed extends WorkflowEvent implements WithWorkflowFailed {

    WorkflowFailed() {}

    /** Why. */
    public abstract Optional<WorkflowError> error();

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.WORKFLOW_EXECUTION_FAILED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitWorkflowFailed(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkflowFailed} values. Not thread-safe. */
    public static final class Builder extends ImmutableWorkflowFailed.Builder {}
}
