package ai.kapso.testing.internal;

import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Kapso's own webhooks carry, version 2. */
final class KapsoBodies {
    private KapsoBodies() {}

    /** A message was received or sent, or its status changed at {@code time}. */
    static ObjectNode message(Message message, WebhookEventName event, Instant time) {
        boolean statusOnly = !Events.isOrdered(event);
        ObjectNode body = Json.object();
        body.set("message", message(message, time));
        body.set("conversation", conversation(message.conversation(), !statusOnly));
        body.put("is_new_conversation", message.isFirst() && !statusOnly);
        body.put("phone_number_id", message.phone().id());
        return body;
    }

    private static ObjectNode message(Message message, Instant time) {
        ObjectNode json = message.plain();
        json.put("timestamp", Times.seconds(time));
        participant(json, message.isInbound() ? "from" : "to", message.contact());
        json.set("kapso", kapso(message));
        return json;
    }

    private static void participant(ObjectNode json, String side, Contact contact) {
        Json.putIfPresent(json, side, contact.waId());
        json.put(side + "_user_id", contact.userId());
        Json.putIfPresent(json, side + "_parent_user_id", contact.parentUserId());
        Json.putIfPresent(json, "username", contact.username() == null ? null : "@" + contact.username());
    }

    private static ObjectNode kapso(Message message) {
        ObjectNode kapso = Json.object();
        kapso.put("direction", message.isInbound() ? "inbound" : "outbound");
        kapso.put("status", message.status());
        kapso.put("processing_status", message.isInbound() ? "pending" : "completed");
        kapso.put("origin", message.origin());
        kapso.put("has_media", message.extras().has("media_data"));
        Json.putIfPresent(kapso, "phone_number", message.contact().waId());
        kapso.put("phone_number_id", message.phone().id());
        kapso.put("whatsapp_conversation_id", message.conversation().id());
        kapso.put("contact_name", message.contact().name());
        if (message.isInbound()) {
            kapso.put("content", ContentText.of(message));
        }
        if (!message.statuses().isEmpty()) {
            message.statuses().forEach(kapso.withArray("statuses")::add);
        }
        kapso.setAll(message.extras().deepCopy());
        return kapso;
    }

    static ObjectNode conversation(Conversation conversation, boolean withKapso) {
        Contact contact = conversation.contact();
        ObjectNode json = Json.object();
        json.put("id", conversation.id());
        Json.putIfPresent(json, "phone_number", contact.waId());
        json.put("business_scoped_user_id", contact.userId());
        Json.putIfPresent(json, "parent_business_scoped_user_id", contact.parentUserId());
        Json.putIfPresent(json, "username", contact.username() == null ? null : "@" + contact.username());
        json.put("contact_name", contact.name());
        json.put("status", conversation.status());
        json.put("last_active_at", Times.withOffset(conversation.lastActiveAt()));
        json.put("created_at", Times.withOffset(conversation.createdAt()));
        json.put("updated_at", Times.withOffset(conversation.lastActiveAt()));
        json.putObject("metadata");
        json.put("phone_number_id", conversation.phone().id());
        if (withKapso) {
            json.set("kapso", conversation.kapso(Times::micros));
        }
        return json;
    }

    /** A conversation began or ended. */
    static ObjectNode conversationEvent(Conversation conversation) {
        ObjectNode body = Json.object();
        body.set("conversation", conversation(conversation, true));
        body.put("phone_number_id", conversation.phone().id());
        return body;
    }

    static ObjectNode inactivity(Conversation conversation, Message since, long minutes) {
        ObjectNode body = Json.object();
        body.set("conversation", conversation(conversation, false));
        body.putObject("since_message")
                .put("id", since.id())
                .put("whatsapp_message_id", since.wamid())
                .put("direction", since.isInbound() ? "inbound" : "outbound")
                .put("created_at", Times.withOffset(since.createdAt()));
        body.putObject("inactivity").put("minutes", minutes);
        body.put("phone_number_id", conversation.phone().id());
        return body;
    }

    static ObjectNode identityChanged(
            Contact contact, Phone phone, @Nullable String previousUserId, @Nullable String previousParentUserId) {
        ObjectNode body = Json.object();
        ObjectNode json = contact(contact, phone);
        json.put("business_scoped_user_id", contact.userId());
        json.put("parent_business_scoped_user_id", contact.parentUserId());
        json.put("username", contact.username() == null ? null : "@" + contact.username());
        json.put("sandbox", false).putObject("metadata");
        body.set("contact", json);
        body.putObject("previous")
                .put("business_scoped_user_id", previousUserId)
                .put("parent_business_scoped_user_id", previousParentUserId);
        body.put("phone_number_id", phone.id());
        return body;
    }

    static ObjectNode preferenceChanged(
            Contact contact, Phone phone, boolean stopped, @Nullable String previous, Instant time, long sequence) {
        ObjectNode body = Json.object();
        body.set("contact", contact(contact, phone));
        body.putObject("marketing_preference")
                .put("status", stopped ? "stopped" : "resumed")
                .put("previous_status", previous)
                .put("detail", preferenceDetail(stopped))
                .put("occurred_at", Times.withOffset(time))
                .put("sequence", sequence);
        body.put("phone_number_id", phone.id());
        return body;
    }

    /** In Meta's words. */
    static String preferenceDetail(boolean stopped) {
        return "User requested to " + (stopped ? "stop" : "resume") + " marketing messages";
    }

    private static ObjectNode contact(Contact contact, Phone phone) {
        ObjectNode json = Json.object();
        json.put("id", contact.id());
        json.put("customer_id", phone.customerId());
        json.put("wa_id", contact.waId());
        json.put("profile_name", contact.name());
        json.put("display_name", contact.name());
        json.put("created_at", Times.withOffset(contact.createdAt()));
        json.put("updated_at", Times.withOffset(contact.updatedAt()));
        return json;
    }

    /** A number was connected or is about to go. */
    static ObjectNode number(Phone phone, String projectId, @Nullable ObjectNode customer) {
        ObjectNode body = Json.object();
        body.put("phone_number_id", phone.id());
        body.putObject("project").put("id", projectId);
        if (customer != null) {
            body.set("customer", customer);
        }
        return body;
    }

    /** What a test delivery carries. */
    static ObjectNode test(String phoneNumberId, Instant now) {
        ObjectNode body = Json.object();
        body.put("test", true);
        ObjectNode message = body.putObject("message");
        message.put("id", "wamid.TEST");
        message.put("timestamp", Times.seconds(now));
        message.put("type", "text");
        message.put("from", "+15551234567");
        message.putObject("text").put("body", "This is a test message from Kapso webhook testing");
        message.putObject("kapso").put("direction", "inbound").put("origin", "cloud_api");
        ObjectNode conversation = body.putObject("conversation");
        conversation.put("id", "test-conv");
        conversation.put("phone_number", "+15551234567");
        conversation.put("username", "kapso_test_user");
        conversation.put("contact_name", "kapso_test_user");
        conversation.put("last_active_at", Times.withOffset(now));
        conversation.put("phone_number_id", phoneNumberId);
        conversation.putObject("kapso").put("messages_count", 0);
        body.put("is_new_conversation", false);
        body.put("phone_number_id", phoneNumberId);
        return body;
    }
}
