package ai.kapso.testing.internal;

import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What contacts do. */
public final class Inbound {
    private final World world;

    Inbound(World world) {
        this.world = world;
    }

    /**
     * A contact writes.
     *
     * @param content what stands under the name of the type; a missing node for types without content
     * @param quoted the message that is answered
     * @param besides further properties of the message, such as {@code referral}
     * @param extras what Kapso adds, such as media data
     */
    public Message receive(
            Phone phone,
            Contact contact,
            String type,
            JsonNode content,
            @Nullable Message quoted,
            @Nullable ObjectNode besides,
            @Nullable ObjectNode extras) {
        Conversation conversation = world.chats().conversation(phone, contact);
        ObjectNode context = quoted == null ? null : world.chats().contextOf(quoted);
        Message message = world.chats().add(conversation, true, type, content, context);
        if (besides != null) {
            message.besides(besides);
            if (besides.has("referral")) {
                contact.comesThroughEntryPoint(phone, world.now());
            }
        }
        if (extras != null) {
            message.extras().setAll(extras);
        }
        addTypeData(message);
        world.publisher().received(message);
        return message;
    }

    /** What Kapso makes of some kinds of content. */
    private static void addTypeData(Message message) {
        JsonNode content = message.content();
        ObjectNode extras = message.extras();
        switch (message.type()) {
            case "image":
            case "video":
            case "document":
                extras.set("message_type_data", Json.only(content, "caption"));
                break;
            case "reaction":
                extras.set("message_type_data", Json.only(content, "message_id", "emoji"));
                break;
            case "order":
                extras.put(
                        "order_text",
                        "Order with " + content.path("product_items").size() + " product(s)");
                break;
            case "interactive":
                flowAnswer(content.path("nfm_reply"), extras);
                break;
            default:
        }
    }

    private static void flowAnswer(JsonNode reply, ObjectNode extras) {
        String answer = Json.string(reply, "response_json");
        if (answer == null) {
            return;
        }
        try {
            JsonNode response = Json.read(answer.getBytes(StandardCharsets.UTF_8));
            if (response.isObject()) {
                extras.set("flow_response", response);
                Json.putIfPresent(extras, "flow_token", Json.string(response, "flow_token"));
                Json.putIfPresent(extras, "flow_name", Json.string(reply, "name"));
            }
        } catch (IOException e) {
            // The answer is no JSON: Kapso has nothing to add then.
        }
    }

    /** The contact changes the way in which the business knows them. */
    public void changeUserId(Phone phone, Contact contact, String userId, @Nullable String parentUserId) {
        String previous = contact.userId();
        String previousParent = contact.parentUserId();
        contact.changeUserId(userId, parentUserId, world.now());
        world.publisher()
                .contact(
                        WebhookEventName.CONTACT_IDENTITY_CHANGED,
                        phone,
                        contact,
                        KapsoBodies.identityChanged(contact, phone, previous, previousParent));
        world.publisher()
                .forward(
                        Subject.contact(phone, contact.id(), contact.waId()),
                        MetaBodies.userIdChanged(
                                contact, phone, previous, world.ids().wamid(contact.waId(), true), world.now()));
    }

    /** The contact does not want marketing from the number any more, or wants it again. */
    public void preferMarketing(Phone phone, Contact contact, boolean stop) {
        String previous = contact.stoppedMarketing(phone) ? "stopped" : null;
        contact.stopMarketing(phone, stop);
        world.publisher()
                .contact(
                        WebhookEventName.CONTACT_MARKETING_PREFERENCE_CHANGED,
                        phone,
                        contact,
                        KapsoBodies.preferenceChanged(contact, phone, stop, previous, world.now(), world.nextPlace()));
        world.publisher()
                .forward(
                        Subject.contact(phone, contact.id(), contact.waId()),
                        MetaBodies.preference(contact, phone, stop, KapsoBodies.preferenceDetail(stop), world.now()));
    }

    /** Whether the contact sees that the business is typing. */
    public boolean seesTyping(Contact contact, Phone phone) {
        Instant now = world.now();
        return contact.seesTypingAt(phone, now);
    }
}
