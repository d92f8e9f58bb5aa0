package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Meta sends: changes, and the envelope around one. */
final class MetaBodies {
    private static final Duration SESSION = Duration.ofHours(24);
    private static final int HISTORY_DECLINED = 2_593_109;

    private MetaBodies() {}

    /** A contact wrote. */
    static ObjectNode message(Message message) {
        ObjectNode value = value(message.phone());
        value.withArray("contacts").add(contact(message.contact()));
        value.withArray("messages").add(byContact(message));
        return change("messages", value);
    }

    /** The business wrote in its app. */
    static ObjectNode echo(Message message) {
        ObjectNode value = value(message.phone());
        value.withArray("contacts").add(contact(message.contact()));
        value.withArray("message_echoes").add(byBusiness(message));
        return change("smb_message_echoes", value);
    }

    private static ObjectNode byContact(Message message) {
        Contact contact = message.contact();
        ObjectNode json = message.plain();
        Json.putIfPresent(json, "from", contact.waId());
        json.put("from_user_id", contact.userId());
        Json.putIfPresent(json, "from_parent_user_id", contact.parentUserId());
        return json;
    }

    private static ObjectNode byBusiness(Message message) {
        Contact contact = message.contact();
        ObjectNode json = message.plain().put("from", message.phone().digits());
        Json.putIfPresent(json, "to", contact.waId());
        json.put("to_user_id", contact.userId());
        Json.putIfPresent(json, "to_parent_user_id", contact.parentUserId());
        return json;
    }

    static ObjectNode status(Message message, String status, List<ObjectNode> statuses) {
        ObjectNode value = value(message.phone());
        if (!status.equals("failed") && !message.isToGroup()) {
            value.withArray("contacts").add(contact(message.contact()));
        }
        statuses.forEach(object -> value.withArray("statuses").add(object.deepCopy()));
        return change("messages", value);
    }

    /** A contact stopped marketing, or wants it again. */
    static ObjectNode preference(Contact contact, Phone phone, boolean stopped, String detail, Instant time) {
        ObjectNode value = value(phone);
        value.withArray("contacts").add(contact(contact));
        ObjectNode preference = value.withArray("user_preferences").addObject();
        Json.putIfPresent(preference, "wa_id", contact.waId());
        preference.put("user_id", contact.userId());
        Json.putIfPresent(preference, "parent_user_id", contact.parentUserId());
        preference.put("detail", detail);
        preference.put("category", "marketing_messages");
        preference.put("value", stopped ? "stop" : "resume");
        preference.put("timestamp", time.getEpochSecond());
        return change("user_preferences", value);
    }

    /** A contact has another business-scoped user id: a system message, without any contact. */
    static ObjectNode userIdChanged(Contact contact, Phone phone, String previous, String wamid, Instant time) {
        ObjectNode message = Json.object();
        Json.putIfPresent(message, "from", contact.waId());
        message.put("from_user_id", contact.userId());
        message.put("id", wamid).put("timestamp", Times.seconds(time)).put("type", "system");
        ObjectNode system = message.putObject("system");
        system.put("body", "User " + contact.name() + " has a new user id");
        system.put("type", "user_changed_user_id");
        Json.putIfPresent(system, "wa_id", contact.waId());
        system.put("user_id", contact.userId());
        Json.putIfPresent(system, "parent_user_id", contact.parentUserId());
        system.put("previous_user_id", previous);
        ObjectNode value = value(phone);
        value.withArray("messages").add(message);
        return change("messages", value);
    }

    /** The business shares the chats of the time before: messages from the oldest to the newest. */
    static ObjectNode history(Phone phone, List<Message> messages) {
        Map<Contact, ObjectNode> threads = new LinkedHashMap<>();
        for (Message message : messages) {
            threads.computeIfAbsent(message.contact(), MetaBodies::thread)
                    .withArray("messages")
                    .add(past(message));
        }
        ObjectNode value = value(phone);
        ObjectNode chunk = value.withArray("history").addObject();
        chunk.putObject("metadata").put("phase", 0).put("chunk_order", 1).put("progress", 100);
        chunk.putArray("threads").addAll(threads.values());
        return change("history", value);
    }

    private static ObjectNode thread(Contact contact) {
        ObjectNode thread = Json.object();
        Json.putIfPresent(thread, "id", contact.waId());
        ObjectNode context = thread.putObject("context");
        Json.putIfPresent(context, "wa_id", contact.waId());
        context.put("user_id", contact.userId());
        Json.putIfPresent(context, "parent_user_id", contact.parentUserId());
        Json.putIfPresent(context, "username", contact.username());
        return thread;
    }

    private static ObjectNode past(Message message) {
        ObjectNode json = message.plain();
        if (message.isInbound()) {
            Json.putIfPresent(json, "from", message.contact().waId());
        } else {
            json.put("from", message.phone().digits());
            Json.putIfPresent(json, "to", message.contact().waId());
        }
        json.putObject("history_context").put("status", pastStatus(message));
        return json;
    }

    private static String pastStatus(Message message) {
        if (message.isInbound()) {
            return message.isReadByBusiness() ? "READ" : "DELIVERED";
        }
        return message.status().equals("failed") ? "ERROR" : message.status().toUpperCase(Locale.ROOT);
    }

    /** The business shares no chats. */
    static ObjectNode noHistory(Phone phone) {
        ObjectNode value = value(phone);
        ObjectNode error =
                value.withArray("history").addObject().withArray("errors").addObject();
        error.put("code", HISTORY_DECLINED);
        error.put("title", "History sharing is turned off");
        error.put("message", "History sharing is turned off");
        error.putObject("error_data").put("details", "The business chose not to share its chats.");
        return change("history", value);
    }

    static ObjectNode change(String field, ObjectNode value) {
        ObjectNode change = Json.object();
        change.set("value", value);
        return change.put("field", field);
    }

    private static ObjectNode value(Phone phone) {
        return addNumber(phone, Json.object());
    }

    /** Adds which number a value is about, unless it says so. */
    static ObjectNode addNumber(Phone phone, ObjectNode value) {
        if (!value.has("messaging_product")) {
            value.put("messaging_product", "whatsapp");
        }
        if (!value.has("metadata")) {
            value.putObject("metadata")
                    .put("display_phone_number", phone.digits())
                    .put("phone_number_id", phone.id());
        }
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

    /** The whole body. What is about the account and no number has its time in the entry. */
    static ObjectNode envelope(Phone phone, ObjectNode change, Instant now) {
        ObjectNode body = Json.object();
        body.put("object", "whatsapp_business_account");
        ObjectNode entry = Json.object().put("id", phone.businessAccountId());
        if (!change.path("value").has("metadata")) {
            entry.put("time", now.getEpochSecond());
        }
        entry.withArray("changes").add(change);
        body.withArray("entry").add(entry);
        return body;
    }

    /**
     * A status as Meta writes it, one object for each member of a group that a message reached; the same objects end in
     * {@code kapso.statuses}.
     *
     * @param conversation whether every {@code sent} has one, and not only those of a free entry point
     */
    static List<ObjectNode> statusObjects(Message message, String status, Instant time, boolean conversation) {
        Contact recipient = message.contact();
        if (!(recipient instanceof Group)) {
            ObjectNode json = statusObject(message, status, time, conversation);
            json.put("recipient_user_id", recipient.userId());
            Json.putIfPresent(json, "recipient_parent_user_id", recipient.parentUserId());
            return List.of(json);
        }
        List<ObjectNode> statuses = new ArrayList<>();
        if (status.equals("sent") || status.equals("failed")) {
            statuses.add(statusObject(message, status, time, conversation).put("recipient_type", "group"));
            return statuses;
        }
        for (Contact member : ((Group) recipient).members()) {
            ObjectNode json = statusObject(message, status, time, conversation).put("recipient_type", "group");
            Json.putIfPresent(json, "recipient_participant_id", member.waId());
            json.put("recipient_participant_user_id", member.userId());
            statuses.add(json);
        }
        return statuses;
    }

    private static ObjectNode statusObject(Message message, String status, Instant time, boolean conversation) {
        ObjectNode json = Json.object();
        json.put("id", message.wamid());
        json.put("status", status);
        json.put("timestamp", Times.seconds(time));
        Json.putIfPresent(json, "recipient_id", message.contact().waId());
        Json.putIfPresent(json, "biz_opaque_callback_data", message.callbackData());
        Instant freeUntil = message.freeUntil();
        if (status.equals("sent") && (conversation || freeUntil != null)) {
            Instant end = freeUntil == null ? time.plus(SESSION) : freeUntil;
            ObjectNode window = json.putObject("conversation");
            window.put("id", message.conversation().id().replace("-", ""));
            window.put("expiration_timestamp", Times.seconds(end));
            window.putObject("origin").put("type", category(message));
        }
        if (status.equals("sent") || status.equals("delivered")) {
            boolean template = message.type().equals("template");
            json.putObject("pricing")
                    .put("billable", template && freeUntil == null)
                    .put("pricing_model", "PMP")
                    .put(
                            "type",
                            freeUntil != null ? "free_entry_point" : template ? "regular" : "free_customer_service")
                    .put("category", category(message));
        }
        return json;
    }

    private static String category(Message message) {
        if (message.freeUntil() != null) {
            return "referral_conversion";
        }
        boolean template = message.type().equals("template");
        return message.isMarketing() ? "marketing" : template ? "utility" : "service";
    }

    /** Adds why a message failed. */
    static ObjectNode withError(ObjectNode status, int code, String title, @Nullable String details) {
        ObjectNode error = Json.object();
        error.put("code", code);
        error.put("title", title);
        error.put("message", title);
        error.putObject("error_data").put("details", details == null ? title : details);
        error.put("href", "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/");
        status.withArray("errors").add(error);
        return status;
    }
}
