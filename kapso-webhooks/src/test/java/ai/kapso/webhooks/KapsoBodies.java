package ai.kapso.webhooks;

import ai.kapso.core.testkit.Fixtures;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Makes up what Kapso could send: bodies of every event, with parts missing, odd or unknown. Not thread-safe. */
final class KapsoBodies {

    private static final Map<String, JsonNode> FIXTURES = Fixtures.in("events");
    private static final List<String> NAMES = new ArrayList<>(FIXTURES.keySet());
    private static final String[] KINDS = {
        "text", "image", "video", "audio", "document", "sticker", "location", "contacts", "template", "interactive",
        "reaction", "button", "order", "system", "unsupported", "edit", "revoke", "pin", "request_welcome", "new_kind"
    };

    private final Random random;

    KapsoBodies(Random random) {
        this.random = random;
    }

    /** The name of an event, mostly one of the catalogue. */
    String name() {
        return rarely(10)
                ? anyOf("", "whatsapp.message.edited", "new", "WHATSAPP.MESSAGE.READ")
                : NAMES.get(random.nextInt(NAMES.size())).replaceFirst("\\.json$", "");
    }

    /** The body of an event. */
    ObjectNode body(String name) {
        if (rarely(10)) {
            return anything();
        }
        if (name.startsWith("whatsapp.message") && random.nextBoolean()) {
            return message();
        }
        ObjectNode body = (ObjectNode) FIXTURES.getOrDefault(name + ".json", FIXTURES.get("project.event.json"));
        return changed(body);
    }

    /** A batch of received messages, odd items among them. */
    ObjectNode batch() {
        ObjectNode batch = object(
                "type", text("whatsapp.message.received"),
                "batch", flag(),
                "test", flag(),
                "batch_info", object("size", number(), "window_ms", number(), "conversation_id", text("c-1")));
        ArrayNode data = batch.putArray("data");
        for (int i = random.nextInt(5); i > 0; i--) {
            data.add(rarely(10) ? json(2) : message());
        }
        return batch;
    }

    private ObjectNode message() {
        String kind = anyOf(KINDS);
        ObjectNode message = object(
                "id",
                text("wamid.HBgNNDkxNzY="),
                "timestamp",
                time(),
                "type",
                text(kind),
                "from",
                text("4917612345678"),
                "to",
                text("4930111222"),
                "username",
                text("@mara"),
                "context",
                object("id", text("wamid.X"), "from", text("4930111222")),
                "referral",
                object("source_type", text("ad"), "source_id", text("12")),
                "kapso",
                kapso(),
                kind,
                content(kind));
        return object(
                "message", message,
                "conversation", conversation(),
                "phone_number_id", text("109876543210987"),
                "is_new_conversation", flag(),
                "test", rarely(5) ? flag() : missing());
    }

    private JsonNode content(String kind) {
        switch (kind) {
            case "contacts":
                return list(
                        () -> object("name", object("formatted_name", text("Mara")), "phones", list(() -> json(1))));
            case "interactive":
                String type = anyOf(
                        "button_reply", "list_reply", "nfm_reply", "call_permission_reply", "payment_method", "new");
                ObjectNode reply = object(
                        "id", text("b1"),
                        "title", text("Yes"),
                        "response", text("accept"),
                        "response_json", text("{\"flow_token\":\"t\"}"),
                        "expiration_timestamp", time());
                return object("type", text(type), type, reply);
            case "location":
                return object("latitude", number(), "longitude", number(), "name", text("Office"));
            case "order":
                return object(
                        "catalog_id",
                        text("7"),
                        "product_items",
                        list(() -> object(
                                "product_retailer_id", text("sku"), "quantity", number(), "item_price", number())));
            default:
                return object(
                        "body", text("Hi"),
                        "id", text("990011"),
                        "link", text("https://example.com/a.jpg"),
                        "mime_type", text("image/jpeg"),
                        "caption", text("this one"),
                        "voice", flag(),
                        "message_id", text("wamid.Y"),
                        "emoji", text("\uD83C\uDF89"),
                        "payload", text("p"),
                        "language", object("code", text("de")));
        }
    }

    private ObjectNode kapso() {
        return object(
                "direction", text(anyOf("inbound", "outbound", "sideways")),
                "status", text(anyOf("received", "pending", "sent", "delivered", "read", "failed", "new")),
                "processing_status", text("pending"),
                "origin", text("cloud_api"),
                "has_media", flag(),
                "content", text("Hi"),
                "statuses",
                        list(() -> object(
                                "id", text("wamid.A"),
                                "status", text(anyOf("sent", "delivered", "read", "failed", "played", "new")),
                                "timestamp", time(),
                                "recipient_id", text("4917612345678"),
                                "errors",
                                        list(() ->
                                                object("code", number(), "title", text("No"), "error_data", json(1))))),
                "transcript", object("text", text("Hello")),
                "media_data", object("url", text("https://example.com/m"), "byte_size", number()));
    }

    private ObjectNode conversation() {
        return object(
                "id", text("c-1"),
                "status", text(anyOf("active", "ended", "new")),
                "phone_number", text("4917612345678"),
                "last_active_at", time(),
                "metadata", json(2),
                "kapso", object("messages_count", number(), "last_message_timestamp", time()));
    }

    /** A fixture with up to two of its values replaced or removed. */
    private ObjectNode changed(ObjectNode fixture) {
        ObjectNode copy = fixture.deepCopy();
        for (int i = random.nextInt(3); i > 0; i--) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(copy, objects);
            ObjectNode object = objects.get(random.nextInt(objects.size()));
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "new" : names.get(random.nextInt(names.size()));
            object.remove(name);
            if (!rarely(3)) {
                object.set(name, json(2));
            }
        }
        return copy;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node.isObject()) {
            objects.add((ObjectNode) node);
        }
        node.forEach(child -> collect(child, objects));
    }

    private ObjectNode anything() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.set(
                    anyOf(
                            "message",
                            "conversation",
                            "contact",
                            "event",
                            "data",
                            "batch",
                            "type",
                            "test",
                            "whatsapp_config",
                            "x"),
                    json(3));
        }
        return object;
    }

    /** Names and values in turn; each is there mostly, and other properties join them now and then. */
    private ObjectNode object(Object... namesAndValues) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            JsonNode value = rarely(25) ? json(1) : (JsonNode) namesAndValues[i + 1];
            if (!value.isMissingNode() && !rarely(7)) {
                object.set((String) namesAndValues[i], value);
            }
        }
        if (rarely(5)) {
            object.set(anyOf("x", "new_field", "data", "event", "type", "\u00e9", ""), json(2));
        }
        return object;
    }

    private ArrayNode list(Supplier<JsonNode> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(rarely(10) ? json(1) : items.get());
        }
        return list;
    }

    /** Any JSON, of a depth at most. */
    JsonNode json(int depth) {
        switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0:
                return JsonNodeFactory.instance.nullNode();
            case 1:
                return flag();
            case 2:
                return number();
            case 3:
                return text("text");
            case 4:
                return time();
            case 5:
                return list(() -> json(depth - 1));
            default:
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (int i = random.nextInt(3); i > 0; i--) {
                    object.set(anyOf("id", "type", "text", "body", "x", "kapso", "status"), json(depth - 1));
                }
                return object;
        }
    }

    private JsonNode text(String usual) {
        String odd = anyOf(
                "", " ", "0", "-1", "1789377631", "null", "2026-09-14", "+49 176", "a\nb\0c", "\uD83C\uDF89", "\uD83C");
        return JsonNodeFactory.instance.textNode(rarely(8) ? odd : usual);
    }

    private JsonNode time() {
        String text = anyOf(
                "1789377631", "2026-09-14T11:20:31+02:00", "2026-09-14T09:20:31.123456Z", "yesterday", "1789377631.5");
        switch (random.nextInt(8)) {
            case 0:
                return JsonNodeFactory.instance.numberNode(1789377631);
            case 1:
                return JsonNodeFactory.instance.numberNode(1789377631000L);
            case 2:
                return JsonNodeFactory.instance.numberNode(new BigDecimal("1789377631.5"));
            default:
                return JsonNodeFactory.instance.textNode(text);
        }
    }

    private JsonNode number() {
        switch (random.nextInt(6)) {
            case 0:
                return JsonNodeFactory.instance.numberNode(random.nextLong());
            case 1:
                return JsonNodeFactory.instance.numberNode(
                        new BigDecimal(anyOf("0.0", "-0.5", "1E+400", "12.50", "1e-9", "9223372036854775808")));
            case 2:
                return JsonNodeFactory.instance.numberNode(BigInteger.TEN.pow(40));
            default:
                return JsonNodeFactory.instance.numberNode(random.nextInt(10_000) - 5);
        }
    }

    private JsonNode flag() {
        return JsonNodeFactory.instance.booleanNode(random.nextBoolean());
    }

    private static JsonNode missing() {
        return JsonNodeFactory.instance.missingNode();
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    String anyOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
