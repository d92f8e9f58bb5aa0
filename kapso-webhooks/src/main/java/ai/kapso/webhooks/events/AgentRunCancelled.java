package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A run was cancelled: event {@code kapso_agent.run.cancelled}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AgentRunCancelled.Builder.class)
public abstract class AgentRunCancelled extends AgentRunEvent implements WithAgentRunCancelled {

    AgentRunCancelled() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.AGENT_RUN_CANCELLED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAgentRunCancelled(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgentRunCancelled} values. Not thread-safe. */
    public static final class Builder extends ImmutableAgentRunCancelled.Builder {}
}
