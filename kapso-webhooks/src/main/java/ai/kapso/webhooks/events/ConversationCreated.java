package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A conversation began: event {@code whatsapp.conversation.created}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ConversationCreated.Builder.class)
public abstract class ConversationCreated extends ConversationEvent implements WithConversationCreated {

    ConversationCreated() {}

    /** Name, conversation id and number. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(Optional.of(conversation().id()), phoneNumberId());
    }

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.CONVERSATION_CREATED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitConversationCreated(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConversationCreated} values. Not thread-safe. */
    public static final class Builder extends ImmutableConversationCreated.Builder {}
}
