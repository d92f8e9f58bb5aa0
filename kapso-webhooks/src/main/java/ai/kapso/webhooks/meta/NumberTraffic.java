package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Contact;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WhatsAppCall;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The traffic of one number in one change of a webhook, in the types that Kapso's events and message queries use.
 *
 * <p>Messages have a {@code kapso} block with what Meta leaves to be inferred: direction, origin, the number, the
 * contact, and the answers of a completed Flow. Messages, statuses and calls have the ids that only their contact has.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NumberTraffic.Builder.class)
public abstract class NumberTraffic implements WithNumberTraffic {

    NumberTraffic() {}

    /** Id of the WhatsApp Business account, if the entry has one. */
    public abstract Optional<String> businessAccountId();

    /** Meta's id of the number. */
    public abstract Optional<String> phoneNumberId();

    /** The number, in digits. */
    public abstract Optional<String> displayPhoneNumber();

    /** Whether another app answers these chats. They are told for information only; do not answer. */
    @Value.Default
    public boolean isStandby() {
        return false;
    }

    /** The messages of both sides. */
    public abstract List<Message> messages();

    /** The statuses of messages and calls of the business. */
    public abstract List<StatusUpdate> statuses();

    /** What happened to calls. */
    public abstract List<WhatsAppCall> calls();

    /** The contacts that are named, as Meta names them. */
    public abstract List<ContactProfile> profiles();

    /** The contacts that are named, as Kapso's records have them. */
    @Value.Lazy
    public List<Contact> contacts() {
        return profiles().stream().map(Identity::contact).collect(Collectors.toUnmodifiableList());
    }

    /** The contact of one of the {@link #messages()}, whoever wrote it; empty if none of the {@link #profiles()} is it. */
    public Optional<ContactProfile> contactOf(Message message) {
        return Optional.ofNullable(index().find(message));
    }

    /** The contact of one of the {@link #statuses()}; empty if none of the {@link #profiles()} is it. */
    public Optional<ContactProfile> contactOf(StatusUpdate status) {
        return Optional.ofNullable(index().find(status));
    }

    /** The contact of one of the {@link #calls()}; empty if none of the {@link #profiles()} is it. */
    public Optional<ContactProfile> contactOf(WhatsAppCall call) {
        return Optional.ofNullable(index().find(call));
    }

    /** The {@link #profiles()} that are the contact of no message, status or call. */
    @Value.Lazy
    public List<ContactProfile> unmatchedProfiles() {
        if (profiles().isEmpty()) {
            return List.of();
        }
        Collection<ContactProfile> matched = profiles().size() == 1 ? new ArrayList<>(1) : new HashSet<>();
        addAll(matched, messages(), index()::find);
        addAll(matched, statuses(), index()::find);
        addAll(matched, calls(), index()::find);
        return profiles().stream()
                .filter(profile -> !matched.contains(profile))
                .collect(Collectors.toUnmodifiableList());
    }

    private <T> void addAll(
            Collection<ContactProfile> matched, List<T> items, Function<T, @Nullable ContactProfile> contact) {
        for (T item : items) {
            ContactProfile found = matched.size() == profiles().size() ? null : contact.apply(item);
            if (found != null) {
                matched.add(found);
            }
        }
    }

    @Value.Lazy
    ContactIndex index() {
        return ContactIndex.of(
                profiles(),
                () -> Stream.of(
                                messages().stream().map(ContactIndex::customer),
                                statuses().stream().map(ContactIndex::recipient),
                                calls().stream().map(call -> List.of(call.callId())))
                        .flatMap(Function.identity()));
    }

    /** Begins a number's traffic. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NumberTraffic} values. Not thread-safe. */
    public static final class Builder extends ImmutableNumberTraffic.Builder {}
}
