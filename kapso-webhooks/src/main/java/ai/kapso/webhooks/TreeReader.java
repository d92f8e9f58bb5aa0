package ai.kapso.webhooks;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.internal.json.JsonReader;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a delivery from a tree, in any form that Kapso is known to send, and item by item. */
final class TreeReader {

    private static final String AGENT_RUN = "kapso_agent.run.";

    private final DeliveryHeaders headers;
    private final EventReader reader;

    private TreeReader(DeliveryHeaders headers) {
        this.headers = headers;
        this.reader = new EventReader(headers);
    }

    static WebhookDelivery read(DeliveryHeaders headers, ObjectNode body) {
        TreeReader reader = new TreeReader(headers);
        return reader.isBatch(body) ? reader.batch(body) : reader.single(body);
    }

    private boolean isBatch(ObjectNode body) {
        return body.path("data").isArray()
                && (headers.isBatch() || body.path("batch").asBoolean());
    }

    private WebhookDelivery batch(ObjectNode body) {
        WebhookEventName stated = name(body.path("type"));
        List<ReadEvent> items = new ArrayList<>();
        for (JsonNode item : body.path("data")) {
            if (!item.isNull()) {
                items.add(reader.read(stated, passOnTest(body, item)));
            }
        }
        return delivery(stated, true, info(body.path("batch_info")), items);
    }

    private static JsonNode passOnTest(ObjectNode body, JsonNode item) {
        if (item.isObject() && body.path("test").asBoolean() && !item.has("test")) {
            return ((ObjectNode) item.deepCopy()).put("test", true);
        }
        return item;
    }

    private WebhookDelivery single(ObjectNode body) {
        WebhookEventName stated = name(body.path("event"));
        JsonNode json = stated != null && isWrapper(stated, body) ? unwrap(body) : body;
        return delivery(stated, false, null, List.of(reader.read(stated, json)));
    }

    /** The events of agent runs have a {@code data} of their own. */
    private static boolean isWrapper(WebhookEventName stated, ObjectNode body) {
        return body.path("data").isObject() && !stated.value().startsWith(AGENT_RUN);
    }

    /** What stands beside {@code event} and {@code data} is kept with the event, unless it has a property of that name. */
    private static ObjectNode unwrap(ObjectNode body) {
        ObjectNode json = body.get("data").deepCopy();
        for (Map.Entry<String, JsonNode> other : JsonCodec.properties(body)) {
            if (!other.getKey().equals("event") && !other.getKey().equals("data") && !json.has(other.getKey())) {
                json.set(other.getKey(), other.getValue());
            }
        }
        return json;
    }

    private WebhookDelivery delivery(
            @Nullable WebhookEventName stated, boolean batch, @Nullable BatchInfo info, List<ReadEvent> items) {
        String contradiction = items.stream()
                .map(ReadEvent::contradiction)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> stated == null
                        ? null
                        : NameCheck.of(headers.event(), stated).contradiction());
        return new WebhookDelivery(
                headers,
                nameOf(stated, items),
                batch,
                info,
                items.stream().map(ReadEvent::event).collect(Collectors.toList()),
                contradiction,
                stated != null || (!items.isEmpty() && items.stream().allMatch(ReadEvent::isNameSigned)));
    }

    private WebhookEventName nameOf(@Nullable WebhookEventName stated, List<ReadEvent> items) {
        if (stated != null) {
            return stated;
        }
        if (!items.isEmpty()) {
            return items.get(0).event().eventName();
        }
        WebhookEventName claimed = headers.event();
        return claimed == null ? WebhookEventName.of("") : claimed;
    }

    private static @Nullable WebhookEventName name(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? WebhookEventName.of(node.textValue()) : null;
    }

    private static @Nullable BatchInfo info(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        try {
            return JsonReader.of(BatchInfo.class).read(node);
        } catch (IOException e) {
            return null; // it is only said in passing, and every part of it is optional
        }
    }
}
