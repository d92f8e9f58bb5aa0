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

    /** Name, conversation id, the id of the last message, and the minutes. */
    @Override
    public final Optional<String> eventKey() {
        String since = sinceMessage().flatMap(AnchorMessage::id).orElse("");
        String minutes =
                inactivity().flatMap(Inactivity::minutes).map(String::valueOf).orElse("");
        return since.isEmpty()
                ? Optional.empty()
                : keyOf(Optional.of(conversation().id() + ":" + since + ":" + minutes));
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
