package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.Conversation;
import ai.kapso.core.model.KapsoMessageInfo;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/** Something happened to a message. Other numbers than {@link #phoneNumberId()} have messages of their own. */
public abstract class MessageEvent extends WebhookEvent implements JsonModel {

    MessageEvent() {}

    /** The message. */
    public abstract Message message();

    /** The conversation that it belongs to. */
    public abstract Optional<Conversation> conversation();

    /** Whether the message began the conversation. */
    @JsonProperty("is_new_conversation")
    public abstract Optional<Boolean> isNewConversation();

    /** Meta's id of the business's number. */
    public abstract Optional<String> phoneNumberId();

    /** The newest of Meta's statuses of the message, as far as Kapso tells them. */
    public final Optional<StatusUpdate> lastStatus() {
        List<StatusUpdate> statuses =
                message().kapso().map(KapsoMessageInfo::statuses).orElse(List.of());
        return statuses.isEmpty() ? Optional.empty() : Optional.of(statuses.get(statuses.size() - 1));
    }

    /** Name and message id. The id alone is not enough: a message is sent, delivered and read under one id. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(Optional.of(message().id()));
    }
}
