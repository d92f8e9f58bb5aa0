package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Messages as the stored history shows them: narrower than in webhooks. */
final class HistoryBodies {
    private static final String[] MEDIA = {"id", "link", "caption", "filename"};
    private static final Map<String, String[]> CONTENT = Map.of(
            "text", new String[] {"body", "preview_url"},
            "image", MEDIA,
            "video", MEDIA,
            "document", MEDIA,
            "audio", new String[] {"id", "link", "voice"},
            "sticker", new String[] {"id", "link", "mime_type", "animated"},
            "reaction", new String[] {"message_id", "emoji"});
    private static final Set<String> TYPES = Set.of(
            "text",
            "image",
            "video",
            "audio",
            "document",
            "sticker",
            "location",
            "contacts",
            "interactive",
            "template",
            "reaction",
            "order",
            "button");

    /** The keys of the {@code kapso} block, also those that only some kinds of message have. */
    static final Set<String> KAPSO = Set.of(
            "direction",
            "status",
            "processing_status",
            "origin",
            "phone_number",
            "phone_number_id",
            "has_media",
            "media_data",
            "media_url",
            "whatsapp_conversation_id",
            "contact_name",
            "message_type_data",
            "content",
            "transcript",
            "flow_response",
            "flow_token",
            "flow_name",
            "order_text",
            "statuses");

    private static final String[] CARD = {"addresses", "birthday", "emails", "name", "org", "phones", "urls"};

    private HistoryBodies() {}

    /** Whether the history has a form for messages of this type. */
    static boolean knows(Message message) {
        return TYPES.contains(message.type()) && !message.isToGroup();
    }

    static ObjectNode message(Message message, Fields fields) {
        ObjectNode json = Json.object();
        json.put("id", message.wamid());
        json.put("timestamp", Times.seconds(message.createdAt()));
        // The documented types have neither orders nor buttons of templates: both are answers to something interactive.
        boolean answer = message.type().equals("order") || message.type().equals("button");
        json.put("type", answer ? "interactive" : message.type());
        participants(json, message);
        if (message.context() != null) {
            json.set("context", Json.only(message.context(), "from", "id", "referred_product"));
        }
        content(json, message);
        json.set("kapso", fields.choose(kapso(message)));
        return json;
    }

    private static void participants(ObjectNode json, Message message) {
        Contact contact = message.contact();
        boolean inbound = message.isInbound();
        json.put("from", inbound ? contact.waId() : message.phone().digits());
        json.put("from_user_id", inbound ? contact.userId() : null);
        json.put("from_parent_user_id", inbound ? contact.parentUserId() : null);
        json.put("to", inbound ? message.phone().digits() : contact.waId());
        json.put("to_user_id", inbound ? null : contact.userId());
        json.put("to_parent_user_id", inbound ? null : contact.parentUserId());
        json.put("username", contact.username() == null ? null : "@" + contact.username());
    }

    private static void content(ObjectNode json, Message message) {
        String type = message.type();
        JsonNode content = message.content();
        if (CONTENT.containsKey(type)) {
            ObjectNode kept = Json.only(content, CONTENT.get(type));
            if (type.equals("reaction") && !kept.has("emoji")) {
                kept.put("emoji", "");
            }
            json.set(type, kept);
        } else if (type.equals("location")) {
            json.set(type, location(content));
        } else if (type.equals("contacts")) {
            ArrayNode cards = json.putArray(type);
            content.forEach(card -> cards.add(Json.only(card, CARD)));
        } else if (type.equals("order")) {
            ObjectNode order = Json.only(content, "catalog_id", "product_items");
            Json.putIfPresent(order, "order_text", Json.string(content, "text"));
            json.set(type, order);
        } else if (type.equals("template")) {
            json.set(type, content.deepCopy());
        } else if (type.equals("button")) {
            ObjectNode reply = Json.object().put("type", "button_reply");
            reply.putObject("button_reply")
                    .put("id", Json.string(content, "payload"))
                    .put("title", Json.string(content, "text"));
            json.set("interactive", reply);
        } else if (type.equals("interactive") && message.isInbound()) {
            interactive(json, content);
        }
    }

    private static void interactive(ObjectNode json, JsonNode content) {
        String kind = content.path("type").asText();
        if (Set.of("button_reply", "list_reply", "nfm_reply").contains(kind)) {
            json.set("interactive", Json.only(content, "type", kind));
        }
    }

    private static ObjectNode location(JsonNode content) {
        ObjectNode location = Json.only(content, "name", "address");
        location.put("latitude", content.path("latitude").asDouble());
        location.put("longitude", content.path("longitude").asDouble());
        return location;
    }

    private static ObjectNode kapso(Message message) {
        ObjectNode kapso = Json.object();
        kapso.put("direction", message.isInbound() ? "inbound" : "outbound");
        kapso.put("status", message.isInbound() ? "delivered" : message.status());
        kapso.put("processing_status", "completed");
        kapso.put("phone_number", message.contact().waId());
        kapso.put("has_media", message.extras().has("media_data"));
        kapso.put("whatsapp_conversation_id", message.conversation().id());
        kapso.put("contact_name", message.contact().name());
        kapso.put("content", ContentText.of(message));
        ObjectNode extras = message.extras().deepCopy();
        extras.remove("transcript");
        kapso.setAll(extras);
        if (!message.isInbound() && message.type().equals("interactive")) {
            kapso.set("message_type_data", message.content().deepCopy());
        }
        return kapso;
    }
}
