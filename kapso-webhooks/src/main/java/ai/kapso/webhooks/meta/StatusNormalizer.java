package ai.kapso.webhooks.meta;

import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Gives the statuses of one change the ids that only their contact has. */
final class StatusNormalizer {

    private final ContactIndex contacts;

    StatusNormalizer(ContactIndex contacts) {
        this.contacts = contacts;
    }

    StatusUpdate status(StatusUpdate status) {
        ContactProfile contact = contacts.findSame(status);
        if (contact == null) {
            return status;
        }
        return ContactIndex.isOfGroup(status) ? participant(status, contact) : recipient(status, contact);
    }

    private static StatusUpdate recipient(StatusUpdate status, ContactProfile contact) {
        StatusUpdate known =
                fill(status, "recipient_id", status.recipientId(), contact.waId(), StatusUpdate::withRecipientId);
        known = fill(
                known,
                "recipient_user_id",
                known.recipientUserId(),
                contact.userId(),
                StatusUpdate::withRecipientUserId);
        known = fill(
                known,
                "recipient_parent_user_id",
                known.recipientParentUserId(),
                contact.parentUserId(),
                StatusUpdate::withRecipientParentUserId);
        return fill(
                known,
                "recipient_identity_key_hash",
                known.recipientIdentityKeyHash(),
                contact.identityKeyHash(),
                StatusUpdate::withRecipientIdentityKeyHash);
    }

    private static StatusUpdate participant(StatusUpdate status, ContactProfile contact) {
        StatusUpdate known = fill(
                status,
                "recipient_participant_id",
                status.recipientParticipantId(),
                contact.waId(),
                StatusUpdate::withRecipientParticipantId);
        known = fill(
                known,
                "recipient_participant_user_id",
                known.recipientParticipantUserId(),
                contact.userId(),
                StatusUpdate::withRecipientParticipantUserId);
        return fill(
                known,
                "recipient_participant_parent_user_id",
                known.recipientParticipantParentUserId(),
                contact.parentUserId(),
                StatusUpdate::withRecipientParticipantParentUserId);
    }

    /** What Meta sent in a place that is to be filled would be written beside what fills it. */
    private static StatusUpdate fill(
            StatusUpdate status,
            String property,
            Optional<String> present,
            Optional<String> known,
            BiFunction<StatusUpdate, Optional<String>, StatusUpdate> with) {
        if (present.isPresent() || known.isEmpty()) {
            return status;
        }
        if (!status.additionalProperties().containsKey(property)) {
            return with.apply(status, known);
        }
        Map<String, JsonNode> others = new LinkedHashMap<>(status.additionalProperties());
        others.remove(property);
        return with.apply(status.withAdditionalProperties(others), known);
    }
}
