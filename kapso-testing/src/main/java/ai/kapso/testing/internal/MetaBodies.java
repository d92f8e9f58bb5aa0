package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Meta sends, as a webhook of kind {@code meta} forwards it. */
final class MetaBodies {
    private static final Duration SESSION = Duration.ofHours(24);

    private MetaBodies() {}

    static ObjectNode message(Message message) {
        ObjectNode value = value(message.phone());
        value.withArray("/contacts").add(contact(message.contact()));
        ObjectNode json = message.plain();
        Json.putIfPresent(json, "from", message.contact().waId());
        json.put("from_user_id", message.contact().userId());
        Json.putIfPresent(json, "from_parent_user_id", message.contact().parentUserId());
        value.withArray("/messages").add(json);
        return envelope(message.phone(), value);
    }

    static ObjectNode status(Message message, ObjectNode status) {
        ObjectNode value = value(message.phone());
        if (!status.path("status").asText().equals("failed")) {
            value.withArray("/contacts").add(contact(message.contact()));
        }
        value.withArray("/statuses").add(status.deepCopy());
        return envelope(message.phone(), value);
    }

    private static ObjectNode value(Phone phone) {
        ObjectNode value = Json.object();
        value.put("messaging_product", "whatsapp");
        value.putObject("metadata").put("display_phone_number", phone.digits()).put("phone_number_id", phone.id());
        return value;
    }

    private static ObjectNode contact(Contact contact) {
        ObjectNode json = Json.object();
        ObjectNode profile = json.putObject("profile").put("name", contact.name());
        Json.putIfPresent(profile, "username", contact.username());
        Json.putIfPresent(json, "wa_id", contact.waId());
        json.put("user_id", contact.userId());
        Json.putIfPresent(json, "parent_user_id", contact.parentUserId());
        return json;
    }

    private static ObjectNode envelope(Phone phone, ObjectNode value) {
        ObjectNode body = Json.object();
        body.put("object", "whatsapp_business_account");
        ObjectNode entry = Json.object().put("id", phone.businessAccountId());
        ObjectNode change = Json.object();
        change.set("value", value);
        change.put("field", "messages");
        entry.withArray("/changes").add(change);
        body.withArray("/entry").add(entry);
        return body;
    }

    /** One status as Meta writes it; the same object ends in {@code kapso.statuses}. */
    static ObjectNode statusObject(Message message, String status, Instant time) {
        ObjectNode json = Json.object();
        json.put("id", message.wamid());
        json.put("status", status);
        json.put("timestamp", Times.seconds(time));
        Json.putIfPresent(json, "recipient_id", message.contact().waId());
        json.put("recipient_user_id", message.contact().userId());
        Json.putIfPresent(json, "recipient_parent_user_id", message.contact().parentUserId());
        Json.putIfPresent(json, "biz_opaque_callback_data", message.callbackData());
        boolean template = message.type().equals("template");
        String category = message.isMarketing() ? "marketing" : template ? "utility" : "service";
        if (status.equals("sent")) {
            ObjectNode conversation = json.putObject("conversation");
            conversation.put("id", message.conversation().id().replace("-", ""));
            conversation.put("expiration_timestamp", Times.seconds(time.plus(SESSION)));
            conversation.putObject("origin").put("type", category);
        }
        if (status.equals("sent") || status.equals("delivered")) {
            json.putObject("pricing")
                    .put("billable", template)
                    .put("pricing_model", "PMP")
                    .put("type", template ? "regular" : "free_customer_service")
                    .put("category", category);
        }
        return json;
    }

    /** Adds why a message failed. */
    static ObjectNode withError(ObjectNode status, int code, String title, @Nullable String details) {
        ObjectNode error = Json.object();
        error.put("code", code);
        error.put("title", title);
        error.put("message", title);
        error.putObject("error_data").put("details", details == null ? title : details);
        error.put("href", "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/");
        status.withArray("/errors").add(error);
        return status;
    }
}
