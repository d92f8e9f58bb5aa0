package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Contact;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WhatsAppCall;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The traffic of one number in one change of a webhook, in the types that Kapso's events and message queries use.
 *
 * <p>Messages have a {@code kapso} block with what Meta leaves to be inferred: direction, origin, the number, the
 * customer, and the answers of a completed Flow.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NumberTraffic.Builder.class)
public interface NumberTraffic extends WithNumberTraffic {

    /** Id of the WhatsApp Business account, if the entry has one. */
    Optional<String> businessAccountId();

    /** Meta's id of the number. */
    Optional<String> phoneNumberId();

    /** The number, in digits. */
    Optional<String> displayPhoneNumber();

    /** Whether another app answers these chats. They are told for information only; do not answer. */
    @Value.Default
    default boolean isStandby() {
        return false;
    }

    /** The messages of both sides. */
    List<Message> messages();

    /** How far messages and calls of the business have come. */
    List<StatusUpdate> statuses();

    /** What happened to calls. */
    List<WhatsAppCall> calls();

    /** The customers that are named, as Meta names them. */
    List<ContactProfile> profiles();

    /** The customers that are named, as Kapso's records have them. */
    @Value.Lazy
    default List<Contact> contacts() {
        return profiles().stream().map(Identity::contact).collect(Collectors.toUnmodifiableList());
    }

    /** Begins a number's traffic. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NumberTraffic} values. Not thread-safe. */
    final class Builder extends ImmutableNumberTraffic.Builder {}
}
