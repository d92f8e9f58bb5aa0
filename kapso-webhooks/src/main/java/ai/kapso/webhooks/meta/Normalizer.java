package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a change's traffic in the types that Kapso uses; nothing for changes that have none. */
final class Normalizer implements MetaValue.Visitor<Optional<NumberTraffic>> {

    private final Optional<String> businessAccountId;

    Normalizer(Optional<String> businessAccountId) {
        this.businessAccountId = businessAccountId;
    }

    @Override
    public Optional<NumberTraffic> visitOther(MetaValue value) {
        return Optional.empty();
    }

    @Override
    public Optional<NumberTraffic> visitMessages(MessagesValue value) {
        ContactIndex contacts = ContactIndex.of(
                value.contacts(),
                () -> all(Stream.of(
                        value.messages().stream().map(ContactIndex::sender),
                        value.messageEchoes().stream().map(ContactIndex::recipient),
                        value.statuses().stream().map(ContactIndex::recipient),
                        value.calls().stream().map(call -> List.of(call.id())))));
        MessageNormalizer messages = messages(value, contacts);
        return Optional.of(traffic(value, value.contacts())
                .addAllMessages(map(value.messages(), messages::received))
                .addAllMessages(map(value.messageEchoes(), messages::echo))
                .addAllStatuses(statuses(value.statuses(), contacts))
                .addAllCalls(map(value.calls(), new CallNormalizer(value.metadata(), contacts)::call))
                .build());
    }

    @Override
    public Optional<NumberTraffic> visitMessageEchoes(MessageEchoesValue value) {
        ContactIndex contacts = ContactIndex.of(
                value.contacts(), () -> value.messageEchoes().stream().map(ContactIndex::recipient));
        return Optional.of(traffic(value, value.contacts())
                .addAllMessages(map(value.messageEchoes(), messages(value, contacts)::echo))
                .build());
    }

    @Override
    public Optional<NumberTraffic> visitHistory(HistoryValue value) {
        ContactIndex contacts = ContactIndex.of(value.contacts(), () -> messagesIn(value));
        MessageNormalizer messages = messages(value, contacts);
        List<Message> old = value.history().stream()
                .map(HistoryChunk::threads)
                .flatMap(Collection::stream)
                .flatMap(thread -> thread.messages().stream().map(message -> messages.history(message, thread)))
                .collect(Collectors.toList());
        return Optional.of(traffic(value, value.contacts())
                .addAllMessages(old)
                .addAllMessages(map(value.messages(), messages::historyMessage))
                .addAllMessages(map(value.messageEchoes(), messages::historyEcho))
                .build());
    }

    /** Who wrote an old message is not known before it is read. */
    private static Stream<List<Optional<String>>> messagesIn(HistoryValue value) {
        return all(Stream.of(
                        value.messages().stream(),
                        value.messageEchoes().stream(),
                        value.history().stream()
                                .flatMap(chunk -> chunk.threads().stream())
                                .flatMap(thread -> thread.messages().stream())))
                .map(message -> List.of(message.fromUserId(), message.from(), message.toUserId(), message.to()));
    }

    @Override
    public Optional<NumberTraffic> visitCalls(CallsValue value) {
        ContactIndex contacts = ContactIndex.of(
                value.contacts(),
                () -> all(Stream.of(
                        value.calls().stream().map(call -> List.of(call.id())),
                        value.statuses().stream().map(ContactIndex::recipient))));
        return Optional.of(traffic(value, value.contacts())
                .addAllCalls(map(value.calls(), new CallNormalizer(value.metadata(), contacts)::call))
                .addAllStatuses(statuses(value.statuses(), contacts))
                .build());
    }

    @Override
    public Optional<NumberTraffic> visitStandby(StandbyValue value) {
        StandbyTraffic standby =
                value.standby().orElseGet(() -> StandbyTraffic.builder().build());
        List<ContactProfile> profiles = Stream.concat(value.contacts().stream(), standby.contacts().stream())
                .collect(Collectors.toList());
        ContactIndex contacts = ContactIndex.of(
                profiles,
                () -> all(Stream.of(
                        standby.messages().stream().map(ContactIndex::sender),
                        standby.messageEchoes().stream().map(echo -> List.of(echo.id())),
                        standby.statuses().stream().map(ContactIndex::recipient))));
        MessageNormalizer messages = messages(value, contacts);
        return Optional.of(traffic(value, profiles)
                .isStandby(true)
                .addAllMessages(map(standby.messages(), messages::received))
                .addAllMessages(map(standby.messageEchoes(), echo -> messages.sentByOther(sent(echo))))
                .addAllStatuses(statuses(standby.statuses(), contacts))
                .build());
    }

    private static <T> Stream<T> all(Stream<Stream<T>> items) {
        return items.flatMap(Function.identity());
    }

    private static MessageNormalizer messages(TrafficValue value, ContactIndex contacts) {
        return new MessageNormalizer(value.metadata(), contacts);
    }

    private static List<StatusUpdate> statuses(List<StatusUpdate> statuses, ContactIndex contacts) {
        return map(statuses, new StatusNormalizer(contacts)::status);
    }

    private NumberTraffic.Builder traffic(TrafficValue value, List<ContactProfile> contacts) {
        return NumberTraffic.builder()
                .businessAccountId(businessAccountId)
                .phoneNumberId(value.metadata().flatMap(NumberMetadata::phoneNumberId))
                .displayPhoneNumber(value.metadata().flatMap(NumberMetadata::displayPhoneNumber))
                .addAllProfiles(contacts);
    }

    private static <A, B> List<B> map(List<A> list, Function<? super A, B> each) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<B> mapped = new ArrayList<>(list.size());
        for (A element : list) {
            mapped.add(each.apply(element));
        }
        return mapped;
    }

    /** A message in the form in which it was sent has its content where a received one has it. */
    private static Message sent(StandbyEcho echo) {
        JsonNode body = echo.message().filter(JsonNode::isObject).orElseGet(JsonNodeFactory.instance::objectNode);
        return KapsoJson.read(body, Message.class).withId(echo.id().orElse("")).withTimestamp(echo.timestamp());
    }
}
