package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The exchange between a number and a contact until a day passes in silence. */
final class Conversation {
    private final String id;
    private final Phone phone;
    private final Contact contact;
    private final Instant createdAt;
    private Instant lastActiveAt;
    private long place;
    private boolean ended;
    private int messages;
    private @Nullable Message last;
    private @Nullable Instant lastInboundAt;
    private @Nullable Instant lastOutboundAt;

    Conversation(String id, Phone phone, Contact contact, Instant createdAt, long place) {
        this.id = id;
        this.phone = phone;
        this.contact = contact;
        this.createdAt = createdAt;
        this.lastActiveAt = createdAt;
        this.place = place;
    }

    String id() {
        return id;
    }

    Phone phone() {
        return phone;
    }

    Contact contact() {
        return contact;
    }

    /** Grows with every message, so that the latest active conversation comes first in a list. */
    long place() {
        return place;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastActiveAt() {
        return lastActiveAt;
    }

    boolean isActive() {
        return !ended;
    }

    String status() {
        return ended ? "ended" : "active";
    }

    void end() {
        ended = true;
    }

    int messages() {
        return messages;
    }

    @Nullable
    Message last() {
        return last;
    }

    @Nullable
    Instant lastInboundAt() {
        return lastInboundAt;
    }

    @Nullable
    Instant lastOutboundAt() {
        return lastOutboundAt;
    }

    void touch(Instant now, long newPlace) {
        lastActiveAt = now;
        place = newPlace;
    }

    void add(Message message, long newPlace) {
        messages++;
        last = message;
        place = newPlace;
        lastActiveAt = message.createdAt();
        if (message.isInbound()) {
            lastInboundAt = message.createdAt();
        } else {
            lastOutboundAt = message.createdAt();
        }
    }

    /** As the REST API shows a conversation. */
    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("phone_number", contact.waId());
        json.put("business_scoped_user_id", contact.userId());
        json.put("parent_business_scoped_user_id", contact.parentUserId());
        json.put("username", contact.username() == null ? null : "@" + contact.username());
        json.put("status", status());
        json.put("last_active_at", Times.iso(lastActiveAt));
        json.put("created_at", Times.iso(createdAt));
        json.put("updated_at", Times.iso(lastActiveAt));
        json.put("whatsapp_config_id", phone.internalId());
        json.putObject("metadata");
        json.put("phone_number_id", phone.id());
        return json;
    }

    /** The part that Kapso adds; times in the form that the caller wants. */
    ObjectNode kapso(java.util.function.Function<@Nullable Instant, @Nullable String> times) {
        ObjectNode kapso = Json.object();
        kapso.put("contact_name", contact.name());
        kapso.put("messages_count", messages);
        kapso.put("last_message_id", last == null ? null : last.wamid());
        kapso.put("last_message_type", last == null ? null : last.type());
        kapso.put("last_message_timestamp", times.apply(last == null ? null : last.createdAt()));
        kapso.put("last_message_text", last == null ? null : last.textBody());
        kapso.put("last_inbound_at", times.apply(lastInboundAt));
        kapso.put("last_outbound_at", times.apply(lastOutboundAt));
        return kapso;
    }
}
