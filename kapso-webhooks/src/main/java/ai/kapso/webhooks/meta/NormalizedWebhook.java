package ai.kapso.webhooks.meta;

import ai.kapso.core.model.Contact;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WhatsAppCall;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The traffic in one of Meta's webhooks, in the types that Kapso's events and message queries use: see {@link
 * MetaWebhook#normalize()}. The lists go over all numbers, in the webhook's order; {@link #numbers()} keeps them apart.
 *
 * <p>Chats that another app answers ({@link MetaField#STANDBY}) are only in {@link #numbers()}. Messages of a
 * synchronised history are in {@link #messages()}: their origin is {@code history_sync}, and nobody should answer them.
 * Immutable and thread-safe.
 */
public final class NormalizedWebhook {

    private final List<NumberTraffic> numbers;

    NormalizedWebhook(List<NumberTraffic> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    /** The traffic of each change that has any, which is that of one number. */
    public List<NumberTraffic> numbers() {
        return numbers;
    }

    /** The messages of both sides: who wrote one is its {@code direction()}. */
    public List<Message> messages() {
        return all(NumberTraffic::messages);
    }

    /** How far messages and calls of the business have come. */
    public List<StatusUpdate> statuses() {
        return all(NumberTraffic::statuses);
    }

    /** What happened to calls. */
    public List<WhatsAppCall> calls() {
        return all(NumberTraffic::calls);
    }

    /** The contacts that are named; one who is named twice is there twice. */
    public List<Contact> contacts() {
        return all(NumberTraffic::contacts);
    }

    private <T> List<T> all(Function<NumberTraffic, List<T>> part) {
        return numbers.stream()
                .filter(number -> !number.isStandby())
                .map(part)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableList());
    }

    /** How much of what there is, nothing of its content. */
    @Override
    public String toString() {
        return "NormalizedWebhook{messages=" + messages().size() + ", statuses="
                + statuses().size() + ", calls=" + calls().size() + ", contacts="
                + contacts().size() + "}";
    }
}
