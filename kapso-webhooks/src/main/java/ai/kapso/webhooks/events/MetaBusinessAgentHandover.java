package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Meta's business agent took or gave a conversation: event {@code whatsapp.meta_business_agent.handover}. Its content is not documented and therefore found in {@link #additionalProperties()}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MetaBusinessAgentHandover.Builder.class)
public abstract class MetaBusinessAgentHandover extends WebhookEvent
        implements JsonModel, WithMetaBusinessAgentHandover {

    MetaBusinessAgentHandover() {}

    /** Meta's id of the business's number. */
    public abstract Optional<String> phoneNumberId();

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.META_BUSINESS_AGENT_HANDOVER;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMetaBusinessAgentHandover(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MetaBusinessAgentHandover} values. Not thread-safe. */
    public static final class Builder extends ImmutableMetaBusinessAgentHandover.Builder {}
}
