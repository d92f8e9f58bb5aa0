package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The sentence by which Kapso shows a message to people. */
final class ContentText {
    private ContentText() {}

    static String of(Message message) {
        JsonNode content = message.content();
        switch (message.type()) {
            case "text":
                return content.path("body").asText();
            case "image":
            case "video":
            case "document":
            case "sticker":
                return (content.path("caption").asText("") + " " + attached(message, "%s attached")).trim();
            case "audio":
                String transcript =
                        message.extras().path("transcript").path("text").asText("");
                return attached(message, "[%s attached]") + (transcript.isEmpty() ? "" : "\nTranscript: " + transcript);
            case "reaction":
                return reaction(content);
            case "template":
                return "[Template: " + content.path("name").asText() + "]";
            case "interactive":
                return interactive(content);
            case "button":
                return content.path("text").asText();
            case "location":
                return "Location: " + content.path("latitude").asText() + ", "
                        + content.path("longitude").asText();
            case "contacts":
                return contacts(content);
            case "order":
                return Objects.requireNonNullElse(Json.string(message.extras(), "order_text"), "Order");
            default:
                return "[" + message.type() + "]";
        }
    }

    private static String attached(Message message, String pattern) {
        String kind = message.type().substring(0, 1).toUpperCase(Locale.ROOT)
                + message.type().substring(1);
        JsonNode data = message.extras().path("media_data");
        if (data.isMissingNode()) {
            return String.format(Locale.ROOT, pattern, kind);
        }
        return String.format(
                Locale.ROOT,
                pattern + " (%s) [Size: %d KB | Type: %s] URL: %s",
                kind,
                data.path("filename").asText(),
                Math.max(1, data.path("byte_size").asLong() / 1024),
                data.path("content_type").asText(),
                data.path("url").asText());
    }

    private static String reaction(JsonNode reaction) {
        String emoji = reaction.path("emoji").asText("");
        String target = reaction.path("message_id").asText();
        return emoji.isEmpty()
                ? "Reaction removed from message " + target
                : "Reacted with " + emoji + " to message " + target;
    }

    private static String interactive(JsonNode interactive) {
        JsonNode reply = interactive.path(interactive.path("type").asText());
        if (reply.has("title")) {
            return reply.get("title").asText();
        }
        if (reply.has("response_json")) {
            return reply.path("body").asText();
        }
        return interactive
                .path("body")
                .path("text")
                .asText(interactive.path("type").asText());
    }

    private static String contacts(JsonNode contacts) {
        List<String> names = new ArrayList<>();
        contacts.forEach(
                card -> names.add(card.path("name").path("formatted_name").asText("?")));
        return "Contacts: " + String.join(", ", names);
    }
}
