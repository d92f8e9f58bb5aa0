package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a run failed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AgentRunError.Builder.class)
public interface AgentRunError extends JsonModel, WithAgentRunError {

    /** {@code run_failed} or {@code run_cancelled}. */
    Optional<String> code();

    /** In words. */
    Optional<String> message();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgentRunError} values. Not thread-safe. */
    final class Builder extends ImmutableAgentRunError.Builder {}
}
