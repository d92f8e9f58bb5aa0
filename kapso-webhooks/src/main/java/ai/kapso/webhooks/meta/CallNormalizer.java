package ai.kapso.webhooks.meta;

import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.UserProfile;
import ai.kapso.core.model.WhatsAppCall;
import ai.kapso.core.model.WhatsAppCallStatus;
import java.util.Locale;
import java.util.Optional;

/** Says what one of Meta's call updates tells in the words of Kapso's records. */
final class CallNormalizer {

    private final Optional<NumberMetadata> number;
    private final ContactIndex contacts;

    CallNormalizer(Optional<NumberMetadata> number, ContactIndex contacts) {
        this.number = number;
        this.contacts = contacts;
    }

    WhatsAppCall call(CallUpdate update) {
        Optional<MessageDirection> direction = direction(update);
        boolean outbound = direction.filter(MessageDirection.OUTBOUND::equals).isPresent();
        Optional<String> userId = side(outbound, update.toUserId(), update.fromUserId());
        Optional<String> waId = customer(update, direction, userId);
        Optional<ContactProfile> contact = Optional.ofNullable(contacts.find(userId, waId));
        Optional<ContactProfile> same = Optional.ofNullable(contacts.findSame(userId, waId));
        return WhatsAppCall.builder()
                .callId(update.id())
                .direction(direction)
                .status(status(update))
                .durationSeconds(update.duration())
                .startedAt(update.startTime())
                .endedAt(update.endTime())
                .updatedAt(update.timestamp())
                .userWaId(waId.or(() -> same.flatMap(ContactProfile::waId)))
                .businessScopedUserId(userId.or(() -> same.flatMap(ContactProfile::userId)))
                .parentBusinessScopedUserId(side(outbound, update.toParentUserId(), update.fromParentUserId())
                        .or(() -> same.flatMap(ContactProfile::parentUserId)))
                .username(contact.flatMap(ContactProfile::profile).flatMap(UserProfile::username))
                .whatsappContact(contact.map(Identity::contact))
                .phoneNumberId(number.flatMap(NumberMetadata::phoneNumberId))
                .configDisplayPhoneNumber(number.flatMap(NumberMetadata::displayPhoneNumber))
                .build();
    }

    /** The customer's side, or the other one: the business has no user id. */
    private static Optional<String> side(boolean outbound, Optional<String> to, Optional<String> from) {
        return outbound ? to.or(() -> from) : from.or(() -> to);
    }

    /** One side is the business, whichever Meta put where; some updates have one side only. */
    private Optional<String> customer(
            CallUpdate update, Optional<MessageDirection> direction, Optional<String> userId) {
        if (direction.isEmpty()) {
            return anySide(update, userId);
        }
        boolean outbound = direction.get().equals(MessageDirection.OUTBOUND);
        Optional<String> expected = outbound ? update.to() : update.from();
        Optional<String> other = outbound ? update.from() : update.to();
        boolean isOther = expected.isEmpty() ? business().isPresent() && !isBusiness(other) : isBusiness(expected);
        return isOther ? other : expected;
    }

    private Optional<String> anySide(CallUpdate update, Optional<String> userId) {
        if (update.from().isEmpty() || update.to().isEmpty()) {
            return update.from().or(update::to).filter(side -> !isBusiness(Optional.of(side)));
        }
        return named(userId, update.from()).or(() -> named(userId, update.to()));
    }

    private Optional<String> named(Optional<String> userId, Optional<String> side) {
        ContactProfile contact = contacts.findSame(userId, side);
        return side.filter(number -> contact != null && Identity.isSameNumber(contact.waId(), side));
    }

    private Optional<MessageDirection> direction(CallUpdate update) {
        if (update.direction().filter(CallDirection.BUSINESS_INITIATED::equals).isPresent()) {
            return Optional.of(MessageDirection.OUTBOUND);
        }
        if (update.direction().filter(CallDirection.USER_INITIATED::equals).isPresent()) {
            return Optional.of(MessageDirection.INBOUND);
        }
        return byNumbers(update); // older bodies do not say
    }

    private Optional<MessageDirection> byNumbers(CallUpdate update) {
        if (isBusiness(update.from())) {
            return Optional.of(MessageDirection.OUTBOUND);
        }
        return isBusiness(update.to()) ? Optional.of(MessageDirection.INBOUND) : Optional.empty();
    }

    private boolean isBusiness(Optional<String> side) {
        return Identity.isSameNumber(side, business());
    }

    private Optional<String> business() {
        return number.flatMap(NumberMetadata::displayPhoneNumber);
    }

    private static Optional<WhatsAppCallStatus> status(CallUpdate update) {
        Optional<WhatsAppCallStatus> status = update.status()
                .map(said -> WhatsAppCallStatus.of(said.value().toLowerCase(Locale.ROOT)))
                .filter(WhatsAppCallStatus::isKnown);
        if (status.isPresent()) {
            return status;
        }
        return update.event()
                .filter(event -> event.equals(CallEvent.CONNECT) || event.equals(CallEvent.CALL_CREATED))
                .map(event -> WhatsAppCallStatus.INITIATED);
    }
}
