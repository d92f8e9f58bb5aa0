package ai.kapso.webhooks.meta;

import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.WhatsAppCall;
import ai.kapso.core.model.WhatsAppCallStatus;
import java.util.Optional;

/** Says what one of Meta's call updates tells in the words of Kapso's records. */
final class CallNormalizer {

    private final Optional<NumberMetadata> number;

    CallNormalizer(Optional<NumberMetadata> number) {
        this.number = number;
    }

    WhatsAppCall call(CallUpdate update) {
        Optional<MessageDirection> direction = direction(update);
        boolean outbound = direction.filter(MessageDirection.OUTBOUND::equals).isPresent();
        return WhatsAppCall.builder()
                .callId(update.id())
                .direction(direction)
                .status(status(update))
                .durationSeconds(update.duration())
                .startedAt(update.startTime())
                .endedAt(update.endTime())
                .updatedAt(update.timestamp())
                .userWaId(direction.flatMap(said -> customer(update, outbound)))
                .businessScopedUserId(outbound ? update.toUserId() : update.fromUserId())
                .parentBusinessScopedUserId(outbound ? update.toParentUserId() : update.fromParentUserId())
                .phoneNumberId(number.flatMap(NumberMetadata::phoneNumberId))
                .configDisplayPhoneNumber(number.flatMap(NumberMetadata::displayPhoneNumber))
                .build();
    }

    /** One side is the business, whichever Meta put where. */
    private Optional<String> customer(CallUpdate update, boolean outbound) {
        Optional<String> expected = outbound ? update.to() : update.from();
        return isBusiness(expected) ? (outbound ? update.from() : update.to()) : expected;
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
        return Identity.isSameNumber(side, number.flatMap(NumberMetadata::displayPhoneNumber));
    }

    private static Optional<WhatsAppCallStatus> status(CallUpdate update) {
        Optional<CallStatus.Known> ended = update.status().map(CallStatus::known);
        if (ended.isPresent() && ended.get() != CallStatus.Known.UNKNOWN) {
            return ended.map(known ->
                    known == CallStatus.Known.COMPLETED ? WhatsAppCallStatus.COMPLETED : WhatsAppCallStatus.FAILED);
        }
        return update.event()
                .filter(event -> event.equals(CallEvent.CONNECT) || event.equals(CallEvent.CALL_CREATED))
                .map(event -> WhatsAppCallStatus.INITIATED);
    }
}
