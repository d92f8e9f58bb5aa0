package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sending, and marking as read. */
final class SendRoutes {
    private static final Duration TYPING = Duration.ofSeconds(25);

    private final World world;
    private final MessageValidator validator = new MessageValidator();

    SendRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.meta("POST", "/{phone_number_id}/messages", this::messages);
        router.meta("POST", "/{phone_number_id}/marketing_messages", this::marketing);
    }

    private Phone phone(Request request) {
        Phone phone = world.phones().get(request.variable("phone_number_id"));
        if (!phone.isConnected()) {
            throw ApiError.platform(
                    501, "The emulator does not know what becomes of " + request.path() + " without a connection");
        }
        return phone;
    }

    private Reply messages(Request request) {
        Phone phone = phone(request);
        ObjectNode body = request.object();
        return body.has("status") ? markRead(body, phone) : send(body, phone, false);
    }

    private Reply marketing(Request request) {
        Phone phone = phone(request);
        ObjectNode body = request.object();
        validator.validateMarketing(body);
        return send(body, phone, true);
    }

    private Reply send(ObjectNode body, Phone phone, boolean marketing) {
        References references = new References();
        String type = validator.validate(body, phone, references);
        references.resolve(world.media(), phone);
        if (type.equals("template")) {
            world.templates().resolve(body.path(type));
        }
        if ("group".equals(Json.string(body, "recipient_type"))) {
            return sendToGroup(body, phone, type);
        }
        String to = Json.string(body, "to");
        boolean byPhone = to != null && !to.isBlank();
        String input = body.path(byPhone ? "to" : "recipient").asText();
        Contact contact = byPhone
                ? world.chats().byPhone(MessageValidator.digits(input))
                : world.chats().byUserId(input);
        ObjectNode context = context(body, phone, contact);
        refuseUnwanted(type, marketing, phone, contact);
        JsonNode content = body.path(type).deepCopy();
        Message message = world.chats().add(world.chats().conversation(phone, contact), false, type, content, context);
        if (marketing) {
            message.markMarketing();
        }
        contact.seesNoTyping(phone);
        begin(message, body);
        return Reply.ok(accepted(message, input, byPhone));
    }

    private Reply sendToGroup(ObjectNode body, Phone phone, String type) {
        String input = body.path("to").asText();
        Group group = world.chats().group(input);
        ObjectNode context = context(body, phone, group);
        if (type.equals("pin")) {
            inChat(body.at("/pin/message_id").asText(), "pin", phone, group);
        }
        Message message =
                world.chats().addToGroup(phone, group, type, body.path(type).deepCopy(), context);
        begin(message, body);
        return Reply.ok(accepted(message, input, true));
    }

    private void begin(Message message, ObjectNode body) {
        message.carries(Json.string(body, "biz_opaque_callback_data"));
        world.statuses().begin(message);
    }

    private void refuseUnwanted(String type, boolean marketing, Phone phone, Contact contact) {
        if (marketing && contact.stoppedMarketing(phone)) {
            throw ApiError.coded(
                    422,
                    "The contact stopped marketing messages from this phone number",
                    "marketing_preference_stopped");
        }
        if (world.settings().enforceSessionWindow
                && !type.equals("template")
                && !world.chats().isWindowOpen(phone, contact)) {
            throw ApiError.meta(
                    422,
                    131047,
                    "Re-engagement message",
                    "Message failed to send because more than 24 hours have passed since the customer last replied"
                            + " to this number.");
        }
    }

    /** What is quoted, which has to be a message of this very chat. */
    private @Nullable ObjectNode context(ObjectNode body, Phone phone, Contact contact) {
        String id = Json.string(body.path("context"), "message_id");
        return id == null ? null : world.chats().contextOf(inChat(id, "context", phone, contact));
    }

    private Message inChat(String wamid, String param, Phone phone, Contact contact) {
        Message message = world.chats().find(wamid);
        if (message == null || !message.isBetween(phone, contact)) {
            throw ApiError.value(param + "['message_id'] is not the id of a message of this chat");
        }
        return message;
    }

    private static ObjectNode accepted(Message message, String input, boolean byPhone) {
        ObjectNode reply = Json.object();
        reply.put("messaging_product", "whatsapp");
        ObjectNode contact = Json.object().put("input", input);
        if (byPhone) {
            contact.put("wa_id", message.contact().waId());
        } else {
            contact.put("user_id", input);
        }
        reply.withArray("contacts").add(contact);
        ObjectNode sent = Json.object().put("id", message.wamid());
        if (message.type().equals("template")) {
            sent.put("message_status", "accepted");
        }
        reply.withArray("messages").add(sent);
        return reply;
    }

    private Reply markRead(ObjectNode body, Phone phone) {
        Param.of(body, "messaging_product").required().oneOf("whatsapp");
        Param.of(body, "status").oneOf("read");
        String wamid = Param.of(body, "message_id").requiredText().text();
        Message message = world.chats().find(wamid);
        if (message == null || !message.isInbound() || message.phone() != phone) {
            throw ApiError.value("message_id is not the id of a message that this number received");
        }
        JsonNode typing = body.get("typing_indicator");
        if (typing != null) {
            Param.of(body, "typing_indicator").object().get("type").required().oneOf("text");
            message.contact().seesTyping(phone, world.now().plus(TYPING));
        }
        for (Message earlier : world.chats().messagesOf(phone, m -> m.contact() == message.contact())) {
            if (earlier.isInbound() && earlier.place() <= message.place()) {
                earlier.markReadByBusiness();
            }
        }
        return Reply.ok(Json.object().put("success", true));
    }
}
