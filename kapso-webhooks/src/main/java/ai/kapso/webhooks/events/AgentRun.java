package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A run of the Kapso agent. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AgentRun.Builder.class)
public interface AgentRun extends JsonModel, WithAgentRun {

    /** Kapso's id of the run. */
    Optional<String> runId();

    /** Kapso's id of the session. */
    Optional<String> sessionId();

    /** How the run stands. */
    Optional<String> status();

    /** The agent. */
    Optional<JsonNode> agent();

    /** What came out. */
    @Value.Redacted
    Optional<JsonNode> result();

    /** What is to be approved. */
    @Value.Redacted
    Optional<JsonNode> pendingApproval();

    /** Why it failed. */
    Optional<AgentRunError> error();

    /** What the run was started with. */
    @Value.Redacted
    Optional<JsonNode> metadata();

    /** When it was asked for. */
    Optional<Instant> createdAt();

    /** When it started. */
    Optional<Instant> startedAt();

    /** When it ended. */
    Optional<Instant> finishedAt();

    /** Where to ask how it stands. */
    Optional<String> statusUrl();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgentRun} values. Not thread-safe. */
    final class Builder extends ImmutableAgentRun.Builder {}
}
