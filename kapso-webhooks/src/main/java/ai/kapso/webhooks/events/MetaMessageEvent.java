package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Message;
import ai.kapso.webhooks.internal.ContentHash;
import ai.kapso.webhooks.meta.ConversationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A message, as Meta told it: a customer wrote (field {@code messages}), or the business itself did in the WhatsApp Business
 * app (field {@code smb_message_echoes}). Which one is the message's {@code direction()}.
 *
 * <p>Messages of a synchronised history and of chats that another app answers do not come as this event, since nobody
 * should answer them: they are in the {@link MetaChangeEvent} of their field.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MetaMessageEvent.Builder.class)
public abstract class MetaMessageEvent extends MetaTrafficEvent implements JsonModel, WithMetaMessageEvent {

    MetaMessageEvent() {}

    /** The message; its {@code kapso} block has direction, origin, customer and the answers of a Flow. */
    public abstract Message message();

    /** What was said before this app took the conversation over. */
    public abstract Optional<ConversationContext> conversationContext();

    /** Field, message id, number, type, time, and a hash of the content, without its links, which expire. */
    @Override
    public Optional<String> eventKey() {
        return keyOf(
                Optional.of(message().id()),
                phoneNumberId(),
                message().type(),
                message().timestamp(),
                contentHash());
    }

    private String contentHash() {
        return ContentHash.withoutLinks(
                KapsoJson.toTree(message()).path(message().type().value()));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMetaMessage(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MetaMessageEvent} values. Not thread-safe. */
    public static final class Builder extends ImmutableMetaMessageEvent.Builder {}
}
