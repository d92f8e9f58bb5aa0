package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a workflow failed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WorkflowError.Builder.class)
public interface WorkflowError extends JsonModel, WithWorkflowError {

    /** In words. */
    Optional<String> message();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkflowError} values. Not thread-safe. */
    final class Builder extends ImmutableWorkflowError.Builder {}
}
