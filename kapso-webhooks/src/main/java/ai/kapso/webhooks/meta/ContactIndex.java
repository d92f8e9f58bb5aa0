package ai.kapso.webhooks.meta;

import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.RecipientType;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WhatsAppCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contact of an item among those of its change: by user id, then by number, in either spelling. The only contact
 * is that of an item without any id. Where all items are of one customer, the only contact is theirs even if the ids differ.
 */
final class ContactIndex {

    private static final ContactIndex EMPTY = new ContactIndex(List.of(), true);

    private final @Nullable ContactProfile only;
    private final boolean onlyCustomer;
    private final Map<String, ContactProfile> byUserId;
    private final Map<String, ContactProfile> byNumber;
    private final Map<String, ContactProfile> bySpelling;

    private ContactIndex(List<ContactProfile> contacts, boolean onlyCustomer) {
        boolean several = contacts.size() > 1;
        this.only = contacts.size() == 1 ? contacts.get(0) : null;
        this.onlyCustomer = onlyCustomer;
        this.byUserId = several ? new HashMap<>() : Map.of();
        this.byNumber = several ? new HashMap<>() : Map.of();
        this.bySpelling = several ? new HashMap<>() : Map.of();
        if (several) {
            for (ContactProfile contact : contacts) {
                contact.userId().ifPresent(id -> byUserId.putIfAbsent(id, contact));
                contact.waId().map(Identity::key).ifPresent(key -> byNumber.putIfAbsent(key, contact));
                contact.waId().map(Identity::spelling).ifPresent(key -> bySpelling.putIfAbsent(key, contact));
            }
        }
    }

    /**
     * The contacts of a change.
     *
     * @param customers the ids of the customer of each item, which matter only if there is one contact
     */
    static ContactIndex of(List<ContactProfile> contacts, Supplier<Stream<List<Optional<String>>>> customers) {
        if (contacts.isEmpty()) {
            return EMPTY;
        }
        return new ContactIndex(
                contacts,
                contacts.size() == 1 && customers.get().distinct().limit(2).count() == 1);
    }

    static List<Optional<String>> sender(Message message) {
        return List.of(message.fromUserId(), message.from());
    }

    static List<Optional<String>> recipient(Message message) {
        return List.of(message.toUserId(), message.to());
    }

    static List<Optional<String>> recipient(StatusUpdate status) {
        return isOfGroup(status)
                ? List.of(status.recipientParticipantUserId(), status.recipientParticipantId())
                : List.of(status.recipientUserId(), status.recipientId());
    }

    private static boolean isOutbound(Message message) {
        return message.direction().filter(MessageDirection.OUTBOUND::equals).isPresent();
    }

    /** The ids of the customer of a message whose direction is known. */
    static List<Optional<String>> customer(Message message) {
        return isOutbound(message) ? recipient(message) : sender(message);
    }

    /** The contact of an item with these ids; null if it has none. */
    @Nullable
    ContactProfile find(Optional<String> userId, Optional<String> number) {
        ContactProfile contact = findSame(userId, number);
        return contact == null && onlyCustomer ? only : contact;
    }

    /** The contact whose ids can be taken for those of an item, since they do not contradict the ids that it has. */
    @Nullable
    ContactProfile findSame(Optional<String> userId, Optional<String> number) {
        if (only != null) {
            return isOf(only, userId, number) ? only : null;
        }
        ContactProfile contact = userId.isPresent() ? byUserId.get(userId.get()) : null;
        if (contact == null && number.isPresent()) {
            contact = byNumber.get(Identity.key(number.get()));
            return contact == null ? bySpelling.get(Identity.spelling(number.get())) : contact;
        }
        return contact;
    }

    private boolean isOf(ContactProfile contact, Optional<String> userId, Optional<String> number) {
        boolean sayUserId = userId.isPresent() && contact.userId().isPresent();
        if (sayUserId && userId.equals(contact.userId())) {
            return true;
        }
        if (number.isPresent() && contact.waId().isPresent()) {
            String waId = contact.waId().get();
            return Identity.isSameNumber(number, contact.waId())
                    || Identity.spelling(number.get()).equals(Identity.spelling(waId));
        }
        return !sayUserId && (onlyCustomer || (userId.isEmpty() && number.isEmpty()));
    }

    /** The contact of a message whose direction is known. */
    @Nullable
    ContactProfile find(Message message) {
        return find(customer(message));
    }

    /** The contact of a status: in a group, the participant whom it concerns. */
    @Nullable
    ContactProfile find(StatusUpdate status) {
        return find(recipient(status));
    }

    /** As {@link #find(StatusUpdate)}, of whom the ids do not contradict those of the status. */
    @Nullable
    ContactProfile findSame(StatusUpdate status) {
        List<Optional<String>> ids = recipient(status);
        return findSame(ids.get(0), ids.get(1));
    }

    private @Nullable ContactProfile find(List<Optional<String>> ids) {
        return find(ids.get(0), ids.get(1));
    }

    /** The contact of a call. */
    @Nullable
    ContactProfile find(WhatsAppCall call) {
        return find(call.businessScopedUserId(), call.userWaId());
    }

    static boolean isOfGroup(StatusUpdate status) {
        return status.groupId().isPresent()
                || status.recipientParticipantId().isPresent()
                || status.recipientParticipantUserId().isPresent()
                || status.recipientType().filter(RecipientType.GROUP::equals).isPresent();
    }
}
