package ai.kapso.testing.internal;

import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who talked with whom, and what was said. */
public final class Chats {
    private final World world;
    private final List<Contact> contacts = new ArrayList<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Map<String, Message> messages = new LinkedHashMap<>();

    Chats(World world) {
        this.world = world;
    }

    /** The contact with this phone number, who appears when first asked for. */
    public Contact byPhone(String digits) {
        for (Contact contact : contacts) {
            if (contact.isReachedAt(digits)) {
                return contact;
            }
        }
        String ending = digits.substring(Math.max(0, digits.length() - 4));
        return appear(digits, world.ids().userId(), "Contact " + ending);
    }

    /** From now on messages to this number reach the contact too, whose own number stays what it is. */
    public void addNumber(Contact contact, String digits) {
        if (contact.waId() == null) {
            throw new IllegalStateException("a contact who hides the phone number is not reached at any");
        }
        for (Contact other : contacts) {
            if (other != contact && other.isReachedAt(digits)) {
                throw new IllegalArgumentException(
                        "another contact has the number already: call alsoReachedAt before anything is sent to it");
            }
        }
        contact.alsoReachedAt(digits);
    }

    /** The contact with this business-scoped user id or parent id, who hides the phone number when new. */
    public Contact byUserId(String userId) {
        for (Contact contact : contacts) {
            if (userId.equals(contact.userId()) || userId.equals(contact.parentUserId())) {
                return contact;
            }
        }
        return appear(null, userId, "Contact " + userId.substring(Math.max(0, userId.length() - 4)));
    }

    /** Begins a group of these contacts. */
    public Group addGroup(List<Contact> members) {
        Group group = Group.of(members, world);
        groups.put(group.groupId(), group);
        return group;
    }

    /** The group with this id; ends the request with WhatsApp's error when there is none. */
    Group group(String groupId) {
        Group group = groups.get(groupId);
        if (group == null) {
            throw ApiError.meta(400, 131041, "Group unknown", "There is no group with the id in the parameter to");
        }
        return group;
    }

    private Contact appear(@Nullable String digits, String userId, String name) {
        Contact contact = new Contact(world.ids().uuid(), world.nextPlace(), world.now(), digits, userId, name);
        contacts.add(contact);
        return contact;
    }

    /** The contacts that have talked with the number, newest first. */
    List<Contact> contactsOf(Phone phone) {
        List<Contact> known = new ArrayList<>();
        for (Contact contact : contacts) {
            if (contact.isKnownTo(phone)) {
                known.add(contact);
            }
        }
        Collections.reverse(known);
        return known;
    }

    /** The conversation that goes on between the two; a new one when there is none. */
    Conversation conversation(Phone phone, Contact contact) {
        Conversation open = open(phone, contact);
        if (open != null && isOver(open)) {
            end(open);
            open = null;
        }
        if (open != null) {
            return open;
        }
        Conversation begun = new Conversation(world.ids().uuid(), phone, contact, world.now(), world.nextPlace());
        conversations.put(begun.id(), begun);
        contact.knows(phone);
        world.publisher().conversation(WebhookEventName.CONVERSATION_CREATED, begun);
        world.after(Settings.SESSION, () -> endWhenOver(begun));
        return begun;
    }

    private @Nullable Conversation open(Phone phone, Contact contact) {
        for (Conversation conversation : conversations.values()) {
            if (conversation.isActive() && conversation.phone() == phone && conversation.contact() == contact) {
                return conversation;
            }
        }
        return null;
    }

    private boolean isOver(Conversation conversation) {
        return !conversation.lastActiveAt().plus(Settings.SESSION).isAfter(world.now());
    }

    private void endWhenOver(Conversation conversation) {
        if (!conversation.isActive()) {
            return;
        }
        if (isOver(conversation)) {
            end(conversation);
        } else {
            Duration left =
                    Duration.between(world.now(), conversation.lastActiveAt().plus(Settings.SESSION));
            world.after(left, () -> endWhenOver(conversation));
        }
    }

    private void end(Conversation conversation) {
        conversation.end();
        world.publisher().conversation(WebhookEventName.CONVERSATION_ENDED, conversation);
    }

    /** Ends every conversation that goes on with the number. */
    public void endAll(Phone phone) {
        for (Conversation conversation : new ArrayList<>(conversations.values())) {
            if (conversation.isActive() && conversation.phone() == phone) {
                end(conversation);
            }
        }
    }

    /** Whether the contact wrote to the number in the last 24 hours. */
    boolean isWindowOpen(Phone phone, Contact contact) {
        Instant since = world.now().minus(Settings.SESSION);
        for (Conversation conversation : conversations.values()) {
            Instant last = conversation.lastInboundAt();
            if (conversation.phone() == phone
                    && conversation.contact() == contact
                    && last != null
                    && last.isAfter(since)) {
                return true;
            }
        }
        return false;
    }

    /** Puts a new message where it belongs. */
    Message add(
            Conversation conversation, boolean inbound, String type, JsonNode content, @Nullable ObjectNode context) {
        Message message =
                new Message(world.ids(), world.nextPlace(), conversation, inbound, type, content, context, world.now());
        messages.put(message.wamid(), message);
        conversation.add(message, world.nextPlace());
        world.publisher().watchSilence(message);
        return message;
    }

    /** Puts a new message to a group where it can be found by its id, and nowhere else. */
    Message addToGroup(Phone phone, Group group, String type, JsonNode content, @Nullable ObjectNode context) {
        Conversation chat = new Conversation(world.ids().uuid(), phone, group, world.now(), world.nextPlace());
        Message message = new Message(world.ids(), world.nextPlace(), chat, false, type, content, context, world.now());
        messages.put(message.wamid(), message);
        return message;
    }

    /** The business writes in its app, beside the API. */
    public Message writeInApp(Phone phone, Contact contact, String type, JsonNode content) {
        Message message = add(conversation(phone, contact), false, type, content, null);
        message.comesFromApp();
        world.publisher().echo(message);
        return message;
    }

    /** The message with this id, from either side. */
    public @Nullable Message find(String wamid) {
        return messages.get(wamid);
    }

    /** The messages of the number that fit, newest first. */
    List<Message> messagesOf(Phone phone, Predicate<Message> condition) {
        List<Message> found = new ArrayList<>();
        for (Message message : messages.values()) {
            if (message.phone() == phone && condition.test(message)) {
                found.add(message);
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** What the contact was sent from the number, newest first. */
    public List<Message> sentTo(Contact contact, @Nullable Phone phone) {
        List<Message> found = new ArrayList<>();
        for (Message message : messages.values()) {
            if (!message.isInbound() && message.contact() == contact && (phone == null || message.phone() == phone)) {
                found.add(message);
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** The conversations of the number that fit, the latest active first. */
    List<Conversation> conversationsOf(Phone phone, Predicate<Conversation> condition) {
        List<Conversation> found = new ArrayList<>();
        for (Conversation conversation : conversations.values()) {
            if (conversation.phone() == phone && condition.test(conversation)) {
                found.add(conversation);
            }
        }
        found.sort(Comparator.comparingLong(Conversation::place).reversed());
        return found;
    }

    /** The context of an answer to a message. */
    ObjectNode contextOf(Message quoted) {
        ObjectNode context = Json.object();
        String author =
                quoted.isInbound() ? quoted.contact().waId() : quoted.phone().digits();
        Json.putIfPresent(context, "from", author);
        return context.put("id", quoted.wamid());
    }

    @Nullable
    Conversation findConversation(Phone phone, String id) {
        Conversation conversation = conversations.get(id);
        return conversation != null && Objects.equals(conversation.phone(), phone) ? conversation : null;
    }
}
