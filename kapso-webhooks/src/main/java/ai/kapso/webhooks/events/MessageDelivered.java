package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A message of the business is on the contact's device: event {@code whatsapp.message.delivered}. It may never come when {@link MessageRead} came first. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageDelivered.Builder.class)
public abstract class MessageDelivered extends MessageEvent implements WithMessageDelivered {

    MessageDelivered() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.MESSAGE_DELIVERED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessageDelivered(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageDelivered} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessageDelivered.Builder {}
}
