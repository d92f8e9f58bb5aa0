package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A run ended well: event {@code kapso_agent.run.completed}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AgentRunCompleted.Builder.class)
public abstract class AgentRunCompleted extends AgentRunEvent implements WithAgentRunCompleted {

    AgentRunCompleted() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.AGENT_RUN_COMPLETED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAgentRunCompleted(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgentRunCompleted} values. Not thread-safe. */
    public static final class Builder extends ImmutableAgentRunCompleted.Builder {}
}
