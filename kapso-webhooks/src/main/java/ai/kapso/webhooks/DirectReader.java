package ai.kapso.webhooks;

import ai.kapso.core.internal.json.JsonReader;
import ai.kapso.core.model.WebhookEventName;
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
 * Reads the usual delivery, a message or a batch of them, straight from its bytes, without a tree, because that takes half
 * the time. Gives up without a result when anything is unusual, so that {@link TreeReader} looks closely.
 */
final class DirectReader {

    /** Properties that were not read as they should be, or that belong to another form. */
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
            "test",
            "whatsapp_config",
            "object",
            "entry");

    private DirectReader() {}

    static @Nullable WebhookDelivery read(DeliveryHeaders headers, byte[] body) {
        WebhookEventName claimed = headers.event();
        if (claimed == null || headers.isVersion1() || !EventTypes.isA(MessageEvent.class, claimed)) {
            return null;
        }
        return headers.isBatch() ? batch(headers, claimed, body) : single(headers, claimed, body);
    }

    private static @Nullable WebhookDelivery single(DeliveryHeaders headers, WebhookEventName claimed, byte[] body) {
        Class<? extends WebhookEvent> type = EventTypes.find(claimed);
        MessageEvent event = type == null ? null : (MessageEvent) parse(type, body);
        if (event == null || !isUsual(event)) {
            return null;
        }
        return new WebhookDelivery(
                headers, claimed, false, null, List.of(event), null, MessageNames.shows(claimed, event.message()));
    }

    private static @Nullable WebhookDelivery batch(DeliveryHeaders headers, WebhookEventName claimed, byte[] body) {
        ReceivedBatch batch =
                claimed.equals(WebhookEventName.MESSAGE_RECEIVED) ? parse(ReceivedBatch.class, body) : null;
        return batch != null && isUsual(batch)
                ? new WebhookDelivery(headers, claimed, true, batch.batchInfo().orElse(null), batch.data(), null, true)
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

    private static boolean isUsual(MessageEvent event) {
        Map<String, JsonNode> others = event.additionalProperties();
        return event.test().isEmpty()
                && (others.isEmpty() || Collections.disjoint(others.keySet(), FOREIGN))
                && MessageNames.fits(event.eventName(), event.message());
    }
}
