package ai.kapso.webhooks.meta;

import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.HistoryStatus;
import ai.kapso.core.model.InteractiveContent;
import ai.kapso.core.model.KapsoMessageInfo;
import ai.kapso.core.model.MediaContent;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.MessageOrigin;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.NfmReply;
import ai.kapso.core.model.UserProfile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Gives the messages of one change the {@code kapso} block that Kapso's own events have. */
final class MessageNormalizer {

    private final Optional<NumberMetadata> number;
    private final ContactIndex contacts;

    MessageNormalizer(Optional<NumberMetadata> number, ContactIndex contacts) {
        this.number = number;
        this.contacts = contacts;
    }

    /** A message that a customer wrote just now. */
    Message received(Message message) {
        return normalize(message, MessageDirection.INBOUND, MessageOrigin.CLOUD_API);
    }

    /** A message that the business wrote in the WhatsApp Business app. */
    Message echo(Message message) {
        return normalize(message, MessageDirection.OUTBOUND, MessageOrigin.BUSINESS_APP);
    }

    /** A message that another app sent for the business. */
    Message sentByOther(Message message) {
        return normalize(message, MessageDirection.OUTBOUND, MessageOrigin.CLOUD_API);
    }

    /** A message of a chat of the history. Only its number tells who wrote it. */
    Message history(Message message, HistoryThread thread) {
        Optional<HistoryUser> user = thread.context();
        Optional<String> customer = user.flatMap(HistoryUser::waId).or(thread::id);
        boolean outbound = isFromBusiness(message) ? !isOnlyFrom(message, customer) : isOnlyTo(message);
        return named(
                normalize(message, direction(outbound), MessageOrigin.HISTORY_SYNC),
                user.flatMap(HistoryUser::username));
    }

    /** A file that was missing in the history, among the messages of customers. */
    Message historyMessage(Message message) {
        return normalize(message, direction(isFromBusiness(message)), MessageOrigin.HISTORY_SYNC);
    }

    /** A file that was missing in the history, among the messages of the business. */
    Message historyEcho(Message message) {
        boolean inbound = message.from().isPresent()
                && !isFromBusiness(message)
                && Identity.isSameNumber(message.to(), businessNumber());
        return normalize(message, direction(!inbound), MessageOrigin.HISTORY_SYNC);
    }

    /** A business that writes to its own number: only what names a recipient is surely its own. */
    private static boolean isOnlyFrom(Message message, Optional<String> customer) {
        return message.to().isEmpty() && Identity.isSameNumber(message.from(), customer);
    }

    private static boolean isOnlyTo(Message message) {
        return message.from().isEmpty()
                && (message.to().isPresent() || message.toUserId().isPresent());
    }

    private boolean isFromBusiness(Message message) {
        return Identity.isSameNumber(message.from(), businessNumber());
    }

    private Optional<String> businessNumber() {
        return number.flatMap(NumberMetadata::displayPhoneNumber);
    }

    private static MessageDirection direction(boolean outbound) {
        return outbound ? MessageDirection.OUTBOUND : MessageDirection.INBOUND;
    }

    private Message normalize(Message message, MessageDirection direction, MessageOrigin origin) {
        boolean inbound = direction.equals(MessageDirection.INBOUND);
        Optional<String> customer = inbound ? message.from() : message.to();
        Optional<String> userId = inbound ? message.fromUserId() : message.toUserId();
        Optional<ContactProfile> contact = Optional.ofNullable(contacts.find(userId, customer));
        KapsoMessageInfo.Builder kapso = KapsoMessageInfo.builder();
        kapso.direction(direction)
                .origin(origin)
                .status(status(message, inbound))
                .phoneNumberId(number.flatMap(NumberMetadata::phoneNumberId))
                .phoneNumber(customer.or(() -> contact.flatMap(ContactProfile::waId)))
                .contactName(contact.flatMap(ContactProfile::name))
                .hasMedia(message.content() instanceof MediaContent);
        flow(message).ifPresent(reply -> kapso.flowResponse(reply.response()).flowToken(reply.flowToken()));
        Message known = without("kapso", message).withKapso(kapso.build());
        if (contact.isEmpty()) {
            return known;
        }
        known = named(known, contact.get().profile().flatMap(UserProfile::username));
        ContactProfile same = contacts.findSame(userId, customer);
        if (same == null) {
            return known;
        }
        return inbound ? from(same, known) : to(same, known);
    }

    private static Message from(ContactProfile contact, Message message) {
        Message known = fill(message, "from", message.from(), contact.waId(), Message::withFrom);
        known = fill(known, "from_user_id", known.fromUserId(), contact.userId(), Message::withFromUserId);
        return fill(
                known,
                "from_parent_user_id",
                known.fromParentUserId(),
                contact.parentUserId(),
                Message::withFromParentUserId);
    }

    private static Message to(ContactProfile contact, Message message) {
        Message known = fill(message, "to", message.to(), contact.waId(), Message::withTo);
        known = fill(known, "to_user_id", known.toUserId(), contact.userId(), Message::withToUserId);
        return fill(
                known,
                "to_parent_user_id",
                known.toParentUserId(),
                contact.parentUserId(),
                Message::withToParentUserId);
    }

    private static Message named(Message message, Optional<String> username) {
        return fill(message, "username", message.username(), username, Message::withUsername);
    }

    private static Message fill(
            Message message,
            String property,
            Optional<String> present,
            Optional<String> known,
            BiFunction<Message, Optional<String>, Message> with) {
        return present.isPresent() || known.isEmpty() ? message : with.apply(without(property, message), known);
    }

    /** What Meta sent in a place that is to be filled would be written beside what fills it. */
    private static Message without(String property, Message message) {
        if (!message.additionalProperties().containsKey(property)) {
            return message;
        }
        Map<String, JsonNode> others = new LinkedHashMap<>(message.additionalProperties());
        others.remove(property);
        return message.withAdditionalProperties(others);
    }

    private static Optional<MessageStatus> status(Message message, boolean inbound) {
        if (inbound) {
            return Optional.of(MessageStatus.RECEIVED);
        }
        return message.historyContext()
                .flatMap(history -> history.status())
                .map(status -> status.equals(HistoryStatus.ERROR)
                        ? MessageStatus.FAILED
                        : MessageStatus.of(status.value().toLowerCase(Locale.ROOT)));
    }

    private static Optional<NfmReply> flow(Message message) {
        return message.content()
                .as(InteractiveContent.class)
                .flatMap(InteractiveContent::reply)
                .flatMap(reply -> reply.as(NfmReply.class));
    }
}
