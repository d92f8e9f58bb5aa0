package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A run failed: event {@code kapso_agent.run.failed}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AgentRunFailed.Builder.class)
public abstract class AgentRunFailed extends AgentRunEvent implements WithAgentRunFailed {

    AgentRunFailed() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.AGENT_RUN_FAILED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAgentRunFailed(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgentRunFailed} values. Not thread-safe. */
    public static final class Builder extends ImmutableAgentRunFailed.Builder {}
}
