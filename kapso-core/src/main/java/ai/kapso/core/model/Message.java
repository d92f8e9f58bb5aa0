package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A WhatsApp message as it is received or stored: in Kapso's and Meta's webhooks and in message queries.
 *
 * <p>What it says is its {@link #content()}. In JSON that lies in the property that {@code type} names, next to the
 * others: <code>{"id": "wamid.…", "type": "text", "text": {"body": "Hello"}}</code>. Everything else may be missing; what is
 * there depends on where the message comes from.
 *
 * <p>Source: {@code GET /{phone_number_id}/messages}, {@code GET /platform/v1/whatsapp/messages} and the webhooks.
 * Immutable and thread-safe. What {@code toString} prints has neither texts nor phone numbers in it.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Message.Builder.class, using = MessageDeserializer.class)
@JsonSerialize(using = MessageSerializer.class)
@SuppressWarnings("immutables:from") // copies are made with the withers
public interface Message extends JsonModel, WithMessage {

    /** WhatsApp's id of the message (wamid), opaque; empty for the new version of an edited message. */
    @Value.Redacted
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String id() {
        return "";
    }

    /**
     * When it was sent, to the second. In Kapso's events about a message that the business sent, when its status changed.
     */
    Optional<Instant> timestamp();

    /** What the message says, which also tells its {@link #type()}. */
    MessageContent content();

    /** The sender's phone number, in digits; missing for users who hide it, and in most messages from the business. */
    @Value.Redacted
    Optional<String> from();

    /** The sender's business-scoped user id. */
    Optional<String> fromUserId();

    /** The sender's parent business-scoped user id. */
    Optional<String> fromParentUserId();

    /** Another id of the sender, which Meta does not explain. */
    Optional<String> fromLogicalId();

    /** The recipient's phone number, in digits; in messages from the business. */
    @Value.Redacted
    Optional<String> to();

    /** The recipient's business-scoped user id. */
    Optional<String> toUserId();

    /** The recipient's parent business-scoped user id. */
    Optional<String> toParentUserId();

    /** The contact's user name; it may have an {@code @} before it. */
    @Value.Redacted
    Optional<String> username();

    /** The group that the message was sent to. */
    Optional<String> groupId();

    /** The message that this one answers, or that it was forwarded. */
    Optional<MessageContext> context();

    /** The ad or post through which the contact came to write. */
    Optional<Referral> referral();

    /** Why WhatsApp does not hand over the content. */
    List<MessageError> errors();

    /** The sender's identity key; in older versions of Meta's API. */
    Optional<UserIdentity> identity();

    /** How a message of a synchronised chat history stood. */
    Optional<HistoryContext> historyContext();

    /** What Kapso adds; missing in Meta's own webhooks. */
    Optional<KapsoMessageInfo> kapso();

    /** The kind of message; an empty word when the JSON does not say, neither by a type nor by the one content it has. */
    default MessageType type() {
        return content().messageType();
    }

    /** The text of a text message; empty for every other kind: see {@link #bodyText()}. */
    default Optional<String> text() {
        return content().as(TextContent.class).map(TextContent::body);
    }

    /**
     * The text of the message, whichever kind it is: of a text message, the caption of a file, the label of the tapped
     * button or row, the note with an order, the new text of an edited message. Empty for kinds without a text.
     */
    default Optional<String> bodyText() {
        return content().bodyText().filter(text -> !text.isEmpty());
    }

    /**
     * The id of the tapped reply button or the chosen row of a list; for a quick reply button of a template, its payload.
     */
    default Optional<String> replyId() {
        return content()
                .as(InteractiveContent.class)
                .flatMap(InteractiveContent::replyId)
                .or(() -> content().as(ButtonContent.class).flatMap(ButtonContent::payload));
    }

    /** The answers of a completed Flow or address form. */
    default Optional<JsonNode> flowResponse() {
        return content()
                .as(InteractiveContent.class)
                .flatMap(InteractiveContent::reply)
                .flatMap(reply -> reply.as(NfmReply.class))
                .flatMap(NfmReply::response)
                .or(() -> kapso().flatMap(KapsoMessageInfo::flowResponse));
    }

    /** The file of an image, video, audio, document or sticker message. */
    default Optional<MediaContent> media() {
        return content().as(MediaContent.class);
    }

    /** The id of the sender: the phone number, or the business-scoped user id of a user who hides it. */
    default Optional<String> senderId() {
        return from().or(this::fromUserId);
    }

    /** The name that the contact shows. */
    default Optional<String> contactName() {
        return kapso().flatMap(KapsoMessageInfo::contactName);
    }

    /** Whether it answers another message. A tap on a button answers the message with the button. */
    default boolean isReply() {
        return context().flatMap(MessageContext::id).isPresent();
    }

    /**
     * Who wrote it, as Kapso says. Meta's own messages do not say: there it depends on the part of the webhook that the
     * message is in.
     */
    default Optional<MessageDirection> direction() {
        return kapso().flatMap(KapsoMessageInfo::direction);
    }

    /**
     * A message with this content and nothing else.
     *
     * @param content what it says; the type follows from it
     */
    static Message of(MessageContent content) {
        return builder().content(content).build();
    }

    /** Begins a message. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Message} values. Not thread-safe. */
    final class Builder extends ImmutableMessage.Builder {}
}
