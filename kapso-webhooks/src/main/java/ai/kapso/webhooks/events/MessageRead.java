package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The contact read a message of the business: event {@code whatsapp.message.read}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageRead.Builder.class)
public abstract class MessageRead extends MessageEvent implements WithMessageRead {

    MessageRead() {}

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.MESSAGE_READ;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessageRead(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageRead} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessageRead.Builder {}
}
