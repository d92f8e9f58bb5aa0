package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What kind of message a message is; its content has the property of that name. */
public final class MessageType extends OpenEnum<MessageType.Known> {

    /** Text; see {@link TextContent}. */
    public static final MessageType TEXT = new MessageType("text", Known.TEXT);

    /** A picture; see {@link ImageContent}. */
    public static final MessageType IMAGE = new MessageType("image", Known.IMAGE);

    /** A video; see {@link VideoContent}. */
    public static final MessageType VIDEO = new MessageType("video", Known.VIDEO);

    /** A sound file or a voice note; see {@link AudioContent}. */
    public static final MessageType AUDIO = new MessageType("audio", Known.AUDIO);

    /** A voice note, as the on-premises API called it; see {@link AudioContent}. */
    public static final MessageType VOICE = new MessageType("voice", Known.VOICE);

    /** A file; see {@link DocumentContent}. */
    public static final MessageType DOCUMENT = new MessageType("document", Known.DOCUMENT);

    /** A sticker; see {@link StickerContent}. */
    public static final MessageType STICKER = new MessageType("sticker", Known.STICKER);

    /** A place; see {@link LocationContent}. */
    public static final MessageType LOCATION = new MessageType("location", Known.LOCATION);

    /** Contact cards; see {@link ContactsContent}. */
    public static final MessageType CONTACTS = new MessageType("contacts", Known.CONTACTS);

    /** An emoji on another message, or its removal; see {@link ReactionContent}. */
    public static final MessageType REACTION = new MessageType("reaction", Known.REACTION);

    /** Buttons, lists, Flows and the like, and the answers to them; see {@link InteractiveContent}. */
    public static final MessageType INTERACTIVE = new MessageType("interactive", Known.INTERACTIVE);

    /** A tap on a template's quick reply button; see {@link ButtonContent}. */
    public static final MessageType BUTTON = new MessageType("button", Known.BUTTON);

    /** A basket from the catalog; see {@link OrderContent}. */
    public static final MessageType ORDER = new MessageType("order", Known.ORDER);

    /** WhatsApp's own notice about the user; see {@link SystemContent}. */
    public static final MessageType SYSTEM = new MessageType("system", Known.SYSTEM);

    /** A message that the API does not hand over; see {@link UnsupportedContent}. */
    public static final MessageType UNSUPPORTED = new MessageType("unsupported", Known.UNSUPPORTED);

    /** The user opened the chat for the first time; see {@link RequestWelcomeContent}. */
    public static final MessageType REQUEST_WELCOME = new MessageType("request_welcome", Known.REQUEST_WELCOME);

    /** A new version of an earlier message; see {@link EditContent}. */
    public static final MessageType EDIT = new MessageType("edit", Known.EDIT);

    /** An earlier message was deleted for everyone; see {@link RevokeContent}. */
    public static final MessageType REVOKE = new MessageType("revoke", Known.REVOKE);

    /** A template that the business sent; see {@link TemplateContent}. */
    public static final MessageType TEMPLATE = new MessageType("template", Known.TEMPLATE);

    /** Stands for media in a chat history; see {@link MediaPlaceholderContent}. */
    public static final MessageType MEDIA_PLACEHOLDER = new MessageType("media_placeholder", Known.MEDIA_PLACEHOLDER);

    /** A message was pinned or unpinned in a group; see {@link PinContent}. */
    public static final MessageType PIN = new MessageType("pin", Known.PIN);

    // an older name of unsupported
    private static final Map<String, MessageType> KNOWN = index(
            TEXT,
            IMAGE,
            VIDEO,
            AUDIO,
            VOICE,
            DOCUMENT,
            STICKER,
            LOCATION,
            CONTACTS,
            REACTION,
            INTERACTIVE,
            BUTTON,
            ORDER,
            SYSTEM,
            UNSUPPORTED,
            REQUEST_WELCOME,
            EDIT,
            REVOKE,
            TEMPLATE,
            MEDIA_PLACEHOLDER,
            PIN,
            new MessageType("unknown", Known.UNSUPPORTED));

    private MessageType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MessageType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MessageType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MessageType#TEXT}. */
        TEXT,
        /** See {@link MessageType#IMAGE}. */
        IMAGE,
        /** See {@link MessageType#VIDEO}. */
        VIDEO,
        /** See {@link MessageType#AUDIO}. */
        AUDIO,
        /** See {@link MessageType#VOICE}. */
        VOICE,
        /** See {@link MessageType#DOCUMENT}. */
        DOCUMENT,
        /** See {@link MessageType#STICKER}. */
        STICKER,
        /** See {@link MessageType#LOCATION}. */
        LOCATION,
        /** See {@link MessageType#CONTACTS}. */
        CONTACTS,
        /** See {@link MessageType#REACTION}. */
        REACTION,
        /** See {@link MessageType#INTERACTIVE}. */
        INTERACTIVE,
        /** See {@link MessageType#BUTTON}. */
        BUTTON,
        /** See {@link MessageType#ORDER}. */
        ORDER,
        /** See {@link MessageType#SYSTEM}. */
        SYSTEM,
        /** See {@link MessageType#UNSUPPORTED}. */
        UNSUPPORTED,
        /** See {@link MessageType#REQUEST_WELCOME}. */
        REQUEST_WELCOME,
        /** See {@link MessageType#EDIT}. */
        EDIT,
        /** See {@link MessageType#REVOKE}. */
        REVOKE,
        /** See {@link MessageType#TEMPLATE}. */
        TEMPLATE,
        /** See {@link MessageType#MEDIA_PLACEHOLDER}. */
        MEDIA_PLACEHOLDER,
        /** See {@link MessageType#PIN}. */
        PIN,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
