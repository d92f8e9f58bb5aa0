package ai.kapso.webhooks;

import ai.kapso.core.model.KapsoMessageInfo;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WebhookEventName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells from a message which of the message events it belongs to. */
final class MessageNames {

    private static final Map<MessageStatus, WebhookEventName> NAMES = Map.of(
            MessageStatus.SENT, WebhookEventName.MESSAGE_SENT,
            MessageStatus.DELIVERED, WebhookEventName.MESSAGE_DELIVERED,
            MessageStatus.READ, WebhookEventName.MESSAGE_READ,
            MessageStatus.FAILED, WebhookEventName.MESSAGE_FAILED);

    private static final Map<WebhookEventName, MessageStatus> STATUSES = Map.of(
            WebhookEventName.MESSAGE_SENT, MessageStatus.SENT,
            WebhookEventName.MESSAGE_DELIVERED, MessageStatus.DELIVERED,
            WebhookEventName.MESSAGE_READ, MessageStatus.READ,
            WebhookEventName.MESSAGE_FAILED, MessageStatus.FAILED);

    private MessageNames() {}

    /** The event that a message shows; empty if it does not say enough. */
    static Optional<WebhookEventName> of(Message message) {
        if (is(message, MessageDirection.INBOUND)) {
            return Optional.of(WebhookEventName.MESSAGE_RECEIVED);
        }
        return status(message).map(NAMES::get);
    }

    /** Whether a message can belong to a message event. */
    static boolean fits(WebhookEventName name, Message message) {
        MessageStatus claimed = STATUSES.get(name);
        if (claimed == null) {
            return !is(message, MessageDirection.OUTBOUND);
        }
        return !is(message, MessageDirection.INBOUND) && hasReached(claimed, message);
    }

    /** A message can have come further by the time it is told: it has then been through the status that is claimed. */
    private static boolean hasReached(MessageStatus claimed, Message message) {
        return status(message)
                .map(now -> isPossible(claimed, now) || isRecorded(claimed, message))
                .orElse(true);
    }

    /** A status without an event of its own proves nothing. */
    private static boolean isPossible(MessageStatus claimed, MessageStatus now) {
        return !NAMES.containsKey(now) || MessageProgress.of(now).has(claimed);
    }

    private static boolean isRecorded(MessageStatus claimed, Message message) {
        for (StatusUpdate update :
                message.kapso().map(KapsoMessageInfo::statuses).orElse(List.of())) {
            if (update.status().filter(claimed::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<MessageStatus> status(Message message) {
        return message.kapso().flatMap(KapsoMessageInfo::status);
    }

    private static boolean is(Message message, MessageDirection direction) {
        return message.direction().filter(said -> said.equals(direction)).isPresent();
    }
}
