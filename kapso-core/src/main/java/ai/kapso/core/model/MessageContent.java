package ai.kapso.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a message says. There is one subclass for each kind of message, and {@link UnknownContent} for kinds that this
 * version does not know. The set is closed; later versions may add to it.
 *
 * <p>Ask for one kind with {@link #as(Class)}, or handle several with a {@link Visitor}:
 *
 * <pre>{@code
 * message.content().as(ImageContent.class).flatMap(ImageContent::caption).ifPresent(…);
 * }</pre>
 *
 * <p>Immutable and thread-safe. What {@code toString} prints has neither texts nor URLs in it.
 */
public abstract class MessageContent {

    MessageContent() {}

    /** The message type that this content belongs to. */
    public abstract MessageType messageType();

    /** Calls the visitor's method for this kind of content. */
    public abstract <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * This content, if it is of a kind.
     *
     * @param kind such as {@code TextContent.class}, or {@code MediaContent.class} for every kind of media
     * @param <C> the kind
     * @return empty when it is another kind
     */
    public final <C extends MessageContent> Optional<C> as(Class<C> kind) {
        return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
    }

    /** What {@link Message#bodyText()} gives. */
    Optional<String> bodyText() {
        return Optional.empty();
    }

    /** For contents that have two names. */
    final void requireType(MessageType usual, MessageType other) {
        if (!messageType().equals(usual) && !messageType().equals(other)) {
            throw new IllegalArgumentException("message_type is neither " + usual + " nor " + other);
        }
    }

    /** Whether the message needs no property for it. */
    boolean isBare() {
        return false;
    }

    /**
     * Handles contents by kind. Every method that is not overridden passes on to {@link #visitOther}, those for media to
     * {@link #visitMedia} first.
     *
     * @param <R> what comes out
     */
    public interface Visitor<R extends @Nullable Object> {

        /** Handles a text. */
        default R visitText(TextContent text) {
            return visitOther(text);
        }

        /** Handles a picture. */
        default R visitImage(ImageContent image) {
            return visitMedia(image);
        }

        /** Handles a video. */
        default R visitVideo(VideoContent video) {
            return visitMedia(video);
        }

        /** Handles a sound file or a voice note. */
        default R visitAudio(AudioContent audio) {
            return visitMedia(audio);
        }

        /** Handles a file. */
        default R visitDocument(DocumentContent document) {
            return visitMedia(document);
        }

        /** Handles a sticker. */
        default R visitSticker(StickerContent sticker) {
            return visitMedia(sticker);
        }

        /** Handles every kind of media that has no method of its own. */
        default R visitMedia(MediaContent media) {
            return visitOther(media);
        }

        /** Handles a place. */
        default R visitLocation(LocationContent location) {
            return visitOther(location);
        }

        /** Handles contact cards. */
        default R visitContacts(ContactsContent contacts) {
            return visitOther(contacts);
        }

        /** Handles a reaction or its removal. */
        default R visitReaction(ReactionContent reaction) {
            return visitOther(reaction);
        }

        /** Handles an interactive message or an answer to one. */
        default R visitInteractive(InteractiveContent interactive) {
            return visitOther(interactive);
        }

        /** Handles a tap on a template's quick reply button. */
        default R visitButton(ButtonContent button) {
            return visitOther(button);
        }

        /** Handles an order. */
        default R visitOrder(OrderContent order) {
            return visitOther(order);
        }

        /** Handles WhatsApp's own notices. */
        default R visitSystem(SystemContent system) {
            return visitOther(system);
        }

        /** Handles a message that WhatsApp does not hand over. */
        default R visitUnsupported(UnsupportedContent unsupported) {
            return visitOther(unsupported);
        }

        /** Handles the first opening of the chat. */
        default R visitRequestWelcome(RequestWelcomeContent welcome) {
            return visitOther(welcome);
        }

        /** Handles a new version of an earlier message. */
        default R visitEdit(EditContent edit) {
            return visitOther(edit);
        }

        /** Handles the deletion of an earlier message. */
        default R visitRevoke(RevokeContent revoke) {
            return visitOther(revoke);
        }

        /** Handles a template that was sent. */
        default R visitTemplate(TemplateContent template) {
            return visitOther(template);
        }

        /** Handles what stands for media in a chat history. */
        default R visitMediaPlaceholder(MediaPlaceholderContent placeholder) {
            return visitOther(placeholder);
        }

        /** Handles a pinned or unpinned message. */
        default R visitPin(PinContent pin) {
            return visitOther(pin);
        }

        /** Handles a kind that this version does not know, or content that it cannot read. */
        default R visitUnknown(UnknownContent unknown) {
            return visitOther(unknown);
        }

        /** Handles everything that has no method of its own. */
        R visitOther(MessageContent content);
    }
}
