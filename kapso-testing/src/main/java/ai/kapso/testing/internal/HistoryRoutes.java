package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stored messages, conversations and contacts of a number. */
final class HistoryRoutes {
    private final World world;

    HistoryRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.meta("GET", "/{phone_number_id}/messages", this::messages);
        router.meta("GET", "/{phone_number_id}/messages/{message_id}", this::message);
        router.meta("GET", "/{phone_number_id}/conversations", this::conversations);
        router.meta("GET", "/{phone_number_id}/conversations/{conversation_id}", this::conversation);
        router.meta("GET", "/{phone_number_id}/contacts", this::contacts);
        router.meta("GET", "/{phone_number_id}/contacts/{wa_id}", this::contact);
    }

    private Phone phone(Request request) {
        return world.phones().get(request.variable("phone_number_id"));
    }

    private static @Nullable String choice(Request request, String name, String... choices) {
        String value = request.query(name);
        if (value != null && !Arrays.asList(choices).contains(value)) {
            throw ApiError.badRequest(request, name + " must be one of " + String.join(", ", choices));
        }
        return value;
    }

    private Reply messages(Request request) {
        Phone phone = phone(request);
        String conversation = request.query("conversation_id");
        String direction = choice(request, "direction", "inbound", "outbound");
        String status = choice(request, "status", "pending", "sent", "delivered", "read", "failed");
        Instant since = request.time("since");
        Instant until = request.time("until");
        String fields = request.query("fields");
        return Page.cursored(
                request,
                world.chats()
                        .messagesOf(
                                phone,
                                message -> HistoryBodies.knows(message)
                                        && (conversation == null
                                                || conversation.equals(
                                                        message.conversation().id()))
                                        && (direction == null || direction.equals("inbound") == message.isInbound())
                                        && (status == null || status.equals(statusOf(message)))
                                        && (since == null
                                                || !message.createdAt().isBefore(since))
                                        && (until == null
                                                || !message.createdAt().isAfter(until))),
                Message::place,
                message -> HistoryBodies.message(message, fields),
                false);
    }

    private static String statusOf(Message message) {
        return message.isInbound() ? "delivered" : message.status();
    }

    private Reply message(Request request) {
        Phone phone = phone(request);
        Message message = world.chats().find(request.variable("message_id"));
        if (message == null || message.phone() != phone || !HistoryBodies.knows(message)) {
            throw ApiError.notFound("Message");
        }
        return Reply.ok(HistoryBodies.message(message, request.query("fields")));
    }

    private Reply conversations(Request request) {
        Phone phone = phone(request);
        String status = choice(request, "status", "active", "ended");
        String assignee = request.query("assigned_user_id");
        boolean unassigned = Boolean.TRUE.equals(request.flag("unassigned"));
        if (assignee != null && unassigned) {
            throw ApiError.meta(
                    422, 100, "Invalid parameter", "assigned_user_id and unassigned can not be used together");
        }
        Instant since = request.time("last_active_since");
        Instant until = request.time("last_active_until");
        String number = request.query("phone_number");
        String digits = number == null ? null : MessageValidator.digits(number);
        return Page.cursored(
                request,
                world.chats()
                        .conversationsOf(
                                phone,
                                // Nobody is ever assigned here.
                                conversation -> assignee == null
                                        && (status == null || status.equals(conversation.status()))
                                        && (digits == null
                                                || digits.equals(
                                                        conversation.contact().waId()))
                                        && (since == null
                                                || !conversation.lastActiveAt().isBefore(since))
                                        && (until == null
                                                || !conversation.lastActiveAt().isAfter(until))),
                Conversation::place,
                HistoryRoutes::json,
                false);
    }

    private static JsonNode json(Conversation conversation) {
        ObjectNode json = conversation.json();
        json.set("kapso", conversation.kapso(Times::isoOrNull));
        return json;
    }

    private Reply conversation(Request request) {
        Conversation conversation = world.chats().findConversation(phone(request), request.variable("conversation_id"));
        if (conversation == null) {
            throw ApiError.notFound("Conversation");
        }
        return Reply.ok(json(conversation));
    }

    private Reply contacts(Request request) {
        Phone phone = phone(request);
        String waId = request.query("wa_id");
        String customer = request.query("customer_id");
        Boolean hasCustomer = request.flag("has_customer");
        boolean ownerFits = (customer == null || Objects.equals(customer, phone.customerId()))
                && (hasCustomer == null || hasCustomer == (phone.customerId() != null));
        java.util.List<Contact> found = new java.util.ArrayList<>();
        for (Contact contact : world.chats().contactsOf(phone)) {
            if (ownerFits && (waId == null || MessageValidator.digits(waId).equals(contact.waId()))) {
                found.add(contact);
            }
        }
        return Page.cursored(request, found, Contact::place, Contact::json, false);
    }

    private Reply contact(Request request) {
        Phone phone = phone(request);
        String waId = request.variable("wa_id");
        for (Contact contact : world.chats().contactsOf(phone)) {
            if (MessageValidator.digits(waId).equals(contact.waId()) || waId.equals(contact.userId())) {
                return Reply.ok(contact.json());
            }
        }
        throw ApiError.notFound("Contact");
    }
}
