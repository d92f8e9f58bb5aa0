package ai.kapso.webhooks;

import ai.kapso.core.internal.json.JsonReader;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.Conversation;
import ai.kapso.core.model.ConversationStatus;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.ConversationEnded;
import ai.kapso.webhooks.events.ConversationInactive;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the usual delivery straight from its bytes, without a tree, because that takes half the time. Gives up without
 * a result when anything is unusual, so that {@link TreeReader} looks closely.
 */
final class DirectReader {

    /** Properties that an event of the name in the header would have an attribute for, or that belong to another form. */
    private static final Set<String> FOREIGN = Set.of(
            "message",
            "conversation",
            "contact",
            "since_message",
            "inactivity",
            "previous",
            "marketing_preference",
            "event",
            "data",
            "batch",
            "type",
            "whatsapp_config");

    private final DeliveryHeaders headers;

    private DirectReader(DeliveryHeaders headers) {
        this.headers = headers;
    }

    static @Nullable WebhookDelivery read(DeliveryHeaders headers, byte[] body) {
        WebhookEventName claimed = headers.event();
        if (claimed == null || headers.isVersion1()) {
            return null;
        }
        DirectReader reader = new DirectReader(headers);
        return headers.isBatch() ? reader.batch(claimed, body) : reader.single(claimed, body);
    }

    private @Nullable WebhookDelivery single(WebhookEventName claimed, byte[] body) {
        Class<? extends WebhookEvent> type = EventTypes.find(claimed);
        WebhookEvent event = type == null ? null : parse(type, body);
        return event != null && isUsual(event)
                ? new WebhookDelivery(headers, claimed, false, null, List.of(event), null)
                : null;
    }

    private @Nullable WebhookDelivery batch(WebhookEventName claimed, byte[] body) {
        ReceivedBatch batch =
                claimed.equals(WebhookEventName.MESSAGE_RECEIVED) ? parse(ReceivedBatch.class, body) : null;
        return batch != null && isUsual(batch)
                ? new WebhookDelivery(headers, claimed, true, batch.batchInfo().orElse(null), batch.data(), null)
                : null;
    }

    private static <T> @Nullable T parse(Class<T> type, byte[] body) {
        try {
            return JsonReader.of(type).read(body);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static boolean isUsual(ReceivedBatch batch) {
        if (batch.test().isPresent()
                || batch.data().isEmpty()
                || !batch.additionalProperties().isEmpty()
                || batch.type()
                        .filter(WebhookEventName.MESSAGE_RECEIVED::equals)
                        .isEmpty()) {
            return false;
        }
        for (MessageReceived event : batch.data()) {
            if (!isUsual(event)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUsual(WebhookEvent event) {
        Map<String, JsonNode> others = ((JsonModel) event).additionalProperties();
        if (!others.isEmpty() && !Collections.disjoint(others.keySet(), FOREIGN)) {
            return false;
        }
        return event.bodyEvent().map(event.eventName()::equals).orElse(true) && isConsistent(event);
    }

    private static boolean isConsistent(WebhookEvent event) {
        if (event instanceof MessageEvent) {
            return MessageNames.fits(event.eventName(), ((MessageEvent) event).message());
        }
        if (event instanceof ConversationInactive) {
            ConversationInactive inactive = (ConversationInactive) event;
            return inactive.sinceMessage().isPresent() || inactive.inactivity().isPresent();
        }
        return !(event instanceof ConversationEnded) || !isActive(((ConversationEnded) event).conversation());
    }

    private static boolean isActive(Conversation conversation) {
        return conversation.status().filter(ConversationStatus.ACTIVE::equals).isPresent();
    }
}
