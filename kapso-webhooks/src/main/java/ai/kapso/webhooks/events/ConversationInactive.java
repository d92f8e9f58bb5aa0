package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Nobody has written in a conversation for as long as the webhook is set to: event {@code whatsapp.conversation.inactive}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ConversationInactive.Builder.class)
public abstract class ConversationInactive extends ConversationEvent implements WithConversationInactive {

    ConversationInactive() {}

    /** The last message before the silence. */
    public abstract Optional<AnchorMessage> sinceMessage();

    /** How long the silence has been. */
    public abstract Optional<Inactivity> inactivity();

    /** Name, ids of the last message, conversation id, number, and the minutes. */
    @Override
    public final Optional<String> eventKey() {
        Optional<String> since = sinceMessage().flatMap(AnchorMessage::id);
        Optional<String> whatsappId = sinceMessage().flatMap(AnchorMessage::whatsappMessageId);
        return keyOf(
                since.or(() -> whatsappId),
                whatsappId,
                conversation().id(),
                phoneNumberId(),
                inactivity().flatMap(Inactivity::minutes));
    }

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.CONVERSATION_INACTIVE;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitConversationInactive(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConversationInactive} values. Not thread-safe. */
    public static final class Builder extends ImmutableConversationInactive.Builder {}
}
