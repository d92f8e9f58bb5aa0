package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Stored messages, conversations and contacts of a number. */
final class HistoryRoutes {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> OF_CONVERSATION = Set.of(
            "contact_name",
            "messages_count",
            "last_message_id",
            "last_message_type",
            "last_message_timestamp",
            "last_message_text",
            "last_inbound_at",
            "last_outbound_at");

    private final World world;

    HistoryRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.meta(
                "GET",
                "/{phone_number_id}/messages",
                this::messages,
                "conversation_id",
                "direction",
                "status",
                "since",
                "until",
                "limit",
                "before",
                "after",
                "fields");
        router.meta("GET", "/{phone_number_id}/messages/{message_id}", this::message, "fields");
        router.meta(
                "GET",
                "/{phone_number_id}/conversations",
                this::conversations,
                "status",
                "assigned_user_id",
                "unassigned",
                "last_active_since",
                "last_active_until",
                "phone_number",
                "limit",
                "before",
                "after",
                "fields");
        router.meta("GET", "/{phone_number_id}/conversations/{conversation_id}", this::conversation, "fields");
        router.meta(
                "GET",
                "/{phone_number_id}/contacts",
                this::contacts,
                "wa_id",
                "customer_id",
                "has_customer",
                "limit",
                "before",
                "after",
                "fields");
        router.meta("GET", "/{phone_number_id}/contacts/{wa_id}", this::contact, "fields");
    }

    private Phone phone(Request request) {
        return world.phones().get(request.variable("phone_number_id"));
    }

    private Reply messages(Request request) {
        Phone phone = phone(request);
        String conversation = request.query("conversation_id");
        String direction = request.choice("direction", "inbound", "outbound");
        String status = request.choice("status", "pending", "sent", "delivered", "read", "failed");
        Instant since = request.time("since");
        Instant until = request.time("until");
        Fields fields = Fields.of(request, HistoryBodies.KAPSO);
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
        return Reply.ok(HistoryBodies.message(message, Fields.of(request, HistoryBodies.KAPSO)));
    }

    private Reply conversations(Request request) {
        Phone phone = phone(request);
        String status = request.choice("status", "active", "ended");
        String assignee = request.query("assigned_user_id");
        boolean unassigned = Boolean.TRUE.equals(request.flag("unassigned"));
        if (assignee != null && unassigned) {
            throw ApiError.meta(
                    422, 100, "Invalid parameter", "assigned_user_id and unassigned can not be used together");
        }
        if (assignee != null && !UUID.matcher(assignee).matches()) {
            throw ApiError.meta(422, 100, "Invalid parameter", "assigned_user_id is not the id of a user");
        }
        Fields fields = Fields.of(request, OF_CONVERSATION);
        Instant since = request.time("last_active_since");
        Instant until = request.time("last_active_until");
        String digits = request.phoneNumber("phone_number");
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
                conversation -> json(conversation, fields),
                false);
    }

    private static JsonNode json(Conversation conversation, Fields fields) {
        ObjectNode json = conversation.json();
        json.set("kapso", fields.choose(conversation.kapso(Times::isoOrNull)));
        return json;
    }

    private Reply conversation(Request request) {
        Conversation conversation = world.chats().findConversation(phone(request), request.variable("conversation_id"));
        if (conversation == null) {
            throw ApiError.notFound("Conversation");
        }
        return Reply.ok(json(conversation, Fields.of(request, OF_CONVERSATION)));
    }

    private Reply contacts(Request request) {
        Phone phone = phone(request);
        String waId = request.phoneNumber("wa_id");
        // Contacts have no block of Kapso's that anything could be chosen from.
        Fields.of(request, Set.of());
        String customer = request.query("customer_id");
        Boolean hasCustomer = request.flag("has_customer");
        boolean ownerFits = (customer == null || Objects.equals(customer, phone.customerId()))
                && (hasCustomer == null || hasCustomer == (phone.customerId() != null));
        java.util.List<Contact> found = new java.util.ArrayList<>();
        for (Contact contact : world.chats().contactsOf(phone)) {
            if (ownerFits && (waId == null || waId.equals(contact.waId()))) {
                found.add(contact);
            }
        }
        return Page.cursored(request, found, Contact::place, Contact::json, false);
    }

    private Reply contact(Request request) {
        Phone phone = phone(request);
        String waId = request.variable("wa_id");
        Fields.of(request, Set.of());
        for (Contact contact : world.chats().contactsOf(phone)) {
            if (MessageValidator.digits(waId).equals(contact.waId()) || waId.equals(contact.userId())) {
                return Reply.ok(contact.json());
            }
        }
        throw ApiError.notFound("Contact");
    }
}
