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
 * Finds the contact of an item among those of its change: by user id, then by number. A contact that is the only one is
 * that of an item without any id, and of an item that is the only one, too, unless their ids differ.
 */
final class ContactIndex {

    private static final ContactIndex EMPTY = new ContactIndex(List.of(), true);

    private final @Nullable ContactProfile only;
    private final boolean onlyItem;
    private final Map<String, ContactProfile> byUserId;
    private final Map<String, ContactProfile> byNumber;

    private ContactIndex(List<ContactProfile> contacts, boolean onlyItem) {
        this.only = contacts.size() == 1 ? contacts.get(0) : null;
        this.onlyItem = onlyItem;
        this.byUserId = contacts.size() > 1 ? new HashMap<>() : Map.of();
        this.byNumber = contacts.size() > 1 ? new HashMap<>() : Map.of();
        if (contacts.size() > 1) {
            for (ContactProfile contact : contacts) {
                contact.userId().ifPresent(id -> byUserId.putIfAbsent(id, contact));
                contact.waId().map(Identity::key).ifPresent(key -> byNumber.putIfAbsent(key, contact));
            }
        }
    }

    /** The contacts of a change with so many items. */
    static ContactIndex of(List<ContactProfile> contacts, int items) {
        return contacts.isEmpty() ? EMPTY : new ContactIndex(contacts, items == 1);
    }

    @Nullable
    ContactProfile find(Optional<String> userId, Optional<String> number) {
        if (only != null) {
            return isOf(only, userId, number) ? only : null;
        }
        ContactProfile contact = userId.isPresent() ? byUserId.get(userId.get()) : null;
        return contact == null && number.isPresent() ? byNumber.get(Identity.key(number.get())) : contact;
    }

    private boolean isOf(ContactProfile contact, Optional<String> userId, Optional<String> number) {
        boolean sayUserId = userId.isPresent() && contact.userId().isPresent();
        if (sayUserId && userId.equals(contact.userId())) {
            return true;
        }
        if (number.isPresent() && contact.waId().isPresent()) {
            return Identity.isSameNumber(number, contact.waId())
                    || (onlyItem
                            && Identity.isSpelledOtherwise(
                                    number.get(), contact.waId().get()));
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
