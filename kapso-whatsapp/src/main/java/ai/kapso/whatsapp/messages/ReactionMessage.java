package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.model.Message;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An emoji on a message of the chat that is at most 30 days old, or the removal of one.
 *
 * <p>Only its {@code sent} status is ever reported.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code reaction}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ReactionMessage extends OutboundMessage implements WithReactionMessage {

    ReactionMessage() {}

    /** The id (wamid) of the message to react to. */
    public abstract String messageId();

    /** One emoji; the empty text removes the reaction. */
    public abstract String emoji();

    /** Always empty: a reaction answers nothing but {@link #messageId()}. */
    @Override
    public final Optional<String> replyTo() {
        return Optional.empty();
    }

    @Override
    public final String type() {
        return "reaction";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.notBlank("reaction.message_id", messageId());
        checks.present("reaction.emoji", emoji());
        checks.require(emoji() == null || emoji().isEmpty() || !emoji().isBlank(), "reaction.emoji", "is blank");
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("reaction")
                .put("message_id", messageId())
                .put("emoji", emoji())
                .end();
    }

    @Value.Check
    ReactionMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A reaction to a message of a phone number's chat.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param messageId the id (wamid) of the message
     * @param emoji one emoji
     */
    public static ReactionMessage of(String to, String messageId, String emoji) {
        return of(Recipient.phone(to), messageId, emoji);
    }

    /**
     * A reaction.
     *
     * @param to the recipient
     * @param messageId the id (wamid) of the message
     * @param emoji one emoji
     */
    public static ReactionMessage of(Recipient to, String messageId, String emoji) {
        return builder().recipient(to).messageId(messageId).emoji(emoji).build();
    }

    /**
     * A reaction to a message, in the chat or group that it came from.
     *
     * @param received the message
     * @param emoji one emoji
     * @throws IllegalArgumentException when the message names neither user nor group
     */
    public static ReactionMessage of(Message received, String emoji) {
        return of(Recipient.of(received), received.id(), emoji);
    }

    /**
     * Takes back the reaction to a message.
     *
     * @param received the message that has the reaction
     * @throws IllegalArgumentException when the message names neither user nor group
     */
    public static ReactionMessage remove(Message received) {
        return of(received, "");
    }

    /**
     * Takes a reaction back in a phone number's chat.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param messageId the id (wamid) of the message that has the reaction
     */
    public static ReactionMessage remove(String to, String messageId) {
        return remove(Recipient.phone(to), messageId);
    }

    /**
     * Takes a reaction back.
     *
     * @param to the recipient
     * @param messageId the id (wamid) of the message that has the reaction
     */
    public static ReactionMessage remove(Recipient to, String messageId) {
        return of(to, messageId, "");
    }

    /** Begins a reaction; recipient, {@code messageId} and {@code emoji} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReactionMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableReactionMessage.Builder implements Addressing<Builder> {
        Builder() {}
    }
}
