package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Conversation;
import ai.kapso.core.model.KapsoMessageInfo;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.webhooks.internal.ContentHash;
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

    /**
     * Name, message id, number, type and time, and of the status that is told the recipient within a group and the payment.
     * The id alone is not enough: a message is sent, delivered and read under one id, and can fail twice.
     */
    @Override
    public final Optional<String> eventKey() {
        Message message = message();
        return keyOf(
                Optional.of(message.id()),
                phoneNumberId(),
                message.type(),
                message.timestamp(),
                lastStatus().flatMap(MessageEvent::participant),
                lastStatus()
                        .flatMap(StatusUpdate::payment)
                        .map(KapsoJson::toTree)
                        .map(ContentHash::of));
    }

    private static Optional<String> participant(StatusUpdate status) {
        return status.recipientParticipantUserId().or(status::recipientParticipantId);
    }
}
