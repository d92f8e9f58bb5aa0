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
            MessageStatus.RECEIVED, WebhookEventName.MESSAGE_RECEIVED,
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
        return status(message)
                .filter(status -> !status.equals(MessageStatus.RECEIVED) || !is(message, MessageDirection.OUTBOUND))
                .map(NAMES::get);
    }

    /** Whether a message can belong to a message event. */
    static boolean fits(WebhookEventName name, Message message) {
        MessageStatus claimed = STATUSES.get(name);
        if (claimed == null) {
            return !is(message, MessageDirection.OUTBOUND);
        }
        return of(message)
                .map(told -> told.equals(name) || (isSent(told) && isToldLate(claimed, message)))
                .orElse(true);
    }

    /** Whether the message itself shows that it belongs to the event, so that no header needs to be believed. */
    static boolean shows(WebhookEventName name, Message message) {
        MessageStatus claimed = STATUSES.get(name);
        return of(message).filter(name::equals).isPresent() || (claimed != null && isToldLate(claimed, message));
    }

    private static boolean isSent(WebhookEventName name) {
        return STATUSES.containsKey(name);
    }

    /**
     * A message can have come further by the time it is told. The time of the message is then still that of the status
     * that is told, and not that of the status it has now.
     */
    private static boolean isToldLate(MessageStatus claimed, Message message) {
        return isOfTime(claimed, message)
                && status(message).filter(now -> isOfTime(now, message)).isEmpty();
    }

    private static boolean isOfTime(MessageStatus status, Message message) {
        for (StatusUpdate update :
                message.kapso().map(KapsoMessageInfo::statuses).orElse(List.of())) {
            if (update.status().filter(status::equals).isPresent()
                    && update.timestamp().isPresent()
                    && update.timestamp().equals(message.timestamp())) {
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
