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
import org.jspecify.annotations.Nullable;

/**
 * Finds the contact of an item among those of its change: by user id, then by number, in either spelling. The only contact
 * is that of an item without any id. The only contact of the only item is its contact even if their ids differ.
 */
final class ContactIndex {

    private static final ContactIndex EMPTY = new ContactIndex(List.of(), true);

    private final @Nullable ContactProfile only;
    private final boolean onlyItem;
    private final Map<String, ContactProfile> byUserId;
    private final Map<String, ContactProfile> byNumber;
    private final Map<String, ContactProfile> bySpelling;

    private ContactIndex(List<ContactProfile> contacts, boolean onlyItem) {
        boolean several = contacts.size() > 1;
        this.only = contacts.size() == 1 ? contacts.get(0) : null;
        this.onlyItem = onlyItem;
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

    /** The contacts of a change with so many items. */
    static ContactIndex of(List<ContactProfile> contacts, int items) {
        return contacts.isEmpty() ? EMPTY : new ContactIndex(contacts, items == 1);
    }

    /** The contact of an item with these ids; null if it has none. */
    @Nullable
    ContactProfile find(Optional<String> userId, Optional<String> number) {
        ContactProfile contact = findSame(userId, number);
        return contact == null && onlyItem ? only : contact;
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
        return !sayUserId && (onlyItem || (userId.isEmpty() && number.isEmpty()));
    }

    /** The contact of a message whose direction is known. */
    @Nullable
    ContactProfile find(Message message) {
        return message.direction().filter(MessageDirection.OUTBOUND::equals).isPresent()
                ? find(message.toUserId(), message.to())
                : find(message.fromUserId(), message.from());
    }

    /** The contact of a status: in a group, the participant whom it concerns. */
    @Nullable
    ContactProfile find(StatusUpdate status) {
        return isOfGroup(status)
                ? find(status.recipientParticipantUserId(), status.recipientParticipantId())
                : find(status.recipientUserId(), status.recipientId());
    }

    /** As {@link #find(StatusUpdate)}, of whom the ids do not contradict those of the status. */
    @Nullable
    ContactProfile findSame(StatusUpdate status) {
        return isOfGroup(status)
                ? findSame(status.recipientParticipantUserId(), status.recipientParticipantId())
                : findSame(status.recipientUserId(), status.recipientId());
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
