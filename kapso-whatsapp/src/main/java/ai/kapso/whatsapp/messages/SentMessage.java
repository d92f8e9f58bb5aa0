package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The response to a send: the message was accepted. Whether it was delivered and read is told by status webhooks, under the
 * same {@link #id()}.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, {@code POST /{phone_number_id}/marketing_messages}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SentMessage.Builder.class, using = SentMessageDeserializer.class)
public interface SentMessage extends JsonModel, WithSentMessage {

    /** Always {@code whatsapp}. */
    Optional<String> messagingProduct();

    /** The recipient; one. */
    List<SentContact> contacts();

    /** The message; one. */
    List<SendReceipt> messages();

    /**
     * The message's id (wamid): for replies, reactions, and to recognise its status webhooks. Empty when the response
     * names no message, which the API does not do: the message was accepted all the same.
     */
    default String id() {
        return messages().stream().findFirst().map(SendReceipt::id).orElse("");
    }

    /** Whether the message is held back for now; absent for most messages, which are not. */
    default Optional<SendStatus> messageStatus() {
        return messages().stream().findFirst().flatMap(SendReceipt::messageStatus);
    }

    /** The recipient as it was sent. */
    default Optional<String> input() {
        return contacts().stream().findFirst().flatMap(SentContact::input);
    }

    /** The user's WhatsApp id, when a phone number was sent to; it may differ from the number. */
    default Optional<String> waId() {
        return contacts().stream().findFirst().flatMap(SentContact::waId).filter(id -> !id.isEmpty());
    }

    /** The business-scoped user id, when one was sent to. */
    default Optional<String> userId() {
        return contacts().stream().findFirst().flatMap(SentContact::userId);
    }

    /** Begins a response; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SentMessage} values. Not thread-safe. */
    final class Builder extends ImmutableSentMessage.Builder {}
}
