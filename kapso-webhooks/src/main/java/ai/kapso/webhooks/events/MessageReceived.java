package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact wrote to the business: event {@code whatsapp.message.received}. The only event that can come in batches. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageReceived.Builder.class, using = MessageReceivedDeserializer.class)
public abstract class MessageReceived extends MessageEvent implements WithMessageReceived {

    MessageReceived() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.MESSAGE_RECEIVED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessageReceived(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageReceived} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessageReceived.Builder {}
}
