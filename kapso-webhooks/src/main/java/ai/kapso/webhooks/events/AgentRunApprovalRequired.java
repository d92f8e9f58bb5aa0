package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A run waits for an approval: event {@code kapso_agent.run.approval_required}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AgentRunApprovalRequired.Builder.class)
public abstract class AgentRunApprovalRequired extends AgentRunEvent implements WithAgentRunApprovalRequired {

    AgentRunApprovalRequired() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.AGENT_RUN_APPROVAL_REQUIRED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAgentRunApprovalRequired(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgentRunApprovalRequired} values. Not thread-safe. */
    public static final class Builder extends ImmutableAgentRunApprovalRequired.Builder {}
}
