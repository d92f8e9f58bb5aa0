package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A conversation ended, by an agent, by hand, or after a day without a message: event {@code whatsapp.conversation.ended}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ConversationEnded.Builder.class)
public abstract class ConversationEnded extends ConversationEvent implements WithConversationEnded {

    ConversationEnded() {}

    /** Name, conversation id, number, and the times of the end: a conversation can be reopened and end again. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(
                Optional.of(conversation().id()),
                phoneNumberId(),
                conversation().updatedAt(),
                conversation().lastActiveAt());
    }

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.CONVERSATION_ENDED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitConversationEnded(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConversationEnded} values. Not thread-safe. */
    public static final class Builder extends ImmutableConversationEnded.Builder {}
}
