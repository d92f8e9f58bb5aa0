package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Kapso's own webhooks carry in version 1, as far as that is known: only what has a name of its own there. */
final class LegacyBodies {
    private LegacyBodies() {}

    /** A message was received or sent, or got a status. */
    static ObjectNode message(Message message) {
        ObjectNode body = Json.object();
        body.putObject("message")
                .put("id", message.id())
                .put("message_type", message.type())
                .put("content", ContentText.of(message))
                .put("origin", message.origin());
        body.set("conversation", conversation(message.conversation()));
        body.set("whatsapp_config", config(message.phone()));
        return body;
    }

    /** A conversation began or ended. */
    static ObjectNode conversationEvent(Conversation conversation) {
        ObjectNode body = Json.object();
        body.set("conversation", conversation(conversation));
        body.set("whatsapp_config", config(conversation.phone()));
        return body;
    }

    /** A conversation is silent. */
    static ObjectNode inactivity(Conversation conversation, ObjectNode version2) {
        ObjectNode body = conversationEvent(conversation);
        return body.setAll(Json.only(version2, "since_message", "inactivity"));
    }

    /** A number was connected, or is about to go. */
    static ObjectNode number(Phone phone) {
        ObjectNode body = Json.object();
        body.set("whatsapp_config", config(phone));
        return body;
    }

    private static ObjectNode conversation(Conversation conversation) {
        return Json.only(
                        KapsoBodies.conversation(conversation, false),
                        "id",
                        "phone_number",
                        "status",
                        "last_active_at",
                        "created_at",
                        "updated_at",
                        "metadata")
                .put("whatsapp_config_id", conversation.phone().internalId());
    }

    private static ObjectNode config(Phone phone) {
        return Json.object().put("id", phone.internalId()).put("phone_number_id", phone.id());
    }
}
