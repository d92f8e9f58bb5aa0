package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** WhatsApp accepted a message of the business, or a human wrote it in the WhatsApp Business app: event {@code whatsapp.message.sent}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageSent.Builder.class)
public abstract class MessageSent extends MessageEvent implements WithMessageSent {

    MessageSent() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.MESSAGE_SENT;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessageSent(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageSent} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessageSent.Builder {}
}
