package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.MessageError;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A message of the business could not be delivered: event {@code whatsapp.message.failed}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageFailed.Builder.class)
public abstract class MessageFailed extends MessageEvent implements WithMessageFailed {

    MessageFailed() {}

    /** Why it failed: the errors of the newest status, or those of the message. */
    public final List<MessageError> errors() {
        return lastStatus()
                .map(StatusUpdate::errors)
                .filter(errors -> !errors.isEmpty())
                .orElse(message().errors());
    }

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.MESSAGE_FAILED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessageFailed(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageFailed} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessageFailed.Builder {}
}
