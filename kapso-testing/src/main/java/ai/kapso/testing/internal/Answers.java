package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a contact can tap in the messages that they were sent, and what WhatsApp makes of the tap. */
public final class Answers {
    private final Message quoted;
    private final String type;
    private final ObjectNode content;

    private Answers(Message quoted, String type, ObjectNode content) {
        this.quoted = quoted;
        this.type = type;
        this.content = content;
    }

    /** The message that is answered. */
    public Message quoted() {
        return quoted;
    }

    /** The type of the answer. */
    public String type() {
        return type;
    }

    /** What stands under the name of the type. */
    public ObjectNode content() {
        return content;
    }

    /** A tap on the latest button with this title or id; null when nobody sent one. */
    public static @Nullable Answers button(List<Message> newestFirst, String button) {
        for (Message message : newestFirst) {
            ObjectNode reply = null;
            if (message.type().equals("interactive")) {
                reply = replyButton(message.content().path("action"), button);
            } else if (message.type().equals("template")) {
                reply = templateButton(message.content().path("components"), button);
            }
            if (reply != null) {
                boolean template = message.type().equals("template");
                return new Answers(
                        message,
                        template ? "button" : "interactive",
                        template ? reply : interactive("button_reply", reply));
            }
        }
        return null;
    }

    private static @Nullable ObjectNode replyButton(JsonNode action, String wanted) {
        ObjectNode found = named(action.path("buttons"), "reply", wanted);
        for (JsonNode card : action.path("cards")) {
            if (found == null) {
                found = named(card.path("action").path("buttons"), "quick_reply", wanted);
            }
        }
        return found;
    }

    private static @Nullable ObjectNode named(JsonNode buttons, String key, String wanted) {
        for (JsonNode button : buttons) {
            JsonNode reply = button.path(key);
            if (is(reply, wanted)) {
                return Json.only(reply, "id", "title");
            }
        }
        return null;
    }

    private static boolean is(JsonNode thing, String wanted) {
        return wanted.equals(thing.path("title").asText())
                || wanted.equals(thing.path("id").asText());
    }

    /** Quick replies of templates carry a payload only; what they show stands in the template. */
    private static @Nullable ObjectNode templateButton(JsonNode components, String wanted) {
        for (JsonNode component : components) {
            boolean quickReply = "button"
                            .equalsIgnoreCase(component.path("type").asText())
                    && "quick_reply".equalsIgnoreCase(component.path("sub_type").asText());
            String payload =
                    component.path("parameters").path(0).path("payload").asText();
            if (quickReply && payload.equals(wanted)) {
                return Json.object().put("payload", payload).put("text", payload);
            }
        }
        return null;
    }

    /** A pick of the latest list row with this title or id; null when nobody sent one. */
    public static @Nullable Answers row(List<Message> newestFirst, String row) {
        for (Message message : newestFirst) {
            for (JsonNode section : message.content().path("action").path("sections")) {
                for (JsonNode candidate : section.path("rows")) {
                    if (is(candidate, row)) {
                        ObjectNode reply = Json.only(candidate, "id", "title", "description");
                        return new Answers(message, "interactive", interactive("list_reply", reply));
                    }
                }
            }
        }
        return null;
    }

    /** The completion of the latest flow; null when nobody sent one. */
    public static @Nullable Answers flow(List<Message> newestFirst, JsonNode response) {
        for (Message message : newestFirst) {
            JsonNode action = message.content().path("action");
            if (action.path("name").asText().equals("flow")) {
                ObjectNode answer = response.deepCopy();
                if (!answer.has("flow_token")) {
                    answer.put(
                            "flow_token",
                            action.path("parameters").path("flow_token").asText("unused"));
                }
                ObjectNode reply =
                        Json.object().put("name", "flow").put("body", "Sent").put("response_json", Json.text(answer));
                return new Answers(message, "interactive", interactive("nfm_reply", reply));
            }
        }
        return null;
    }

    private static ObjectNode interactive(String type, ObjectNode reply) {
        ObjectNode interactive = Json.object().put("type", type);
        interactive.set(type, reply);
        return interactive;
    }
}
