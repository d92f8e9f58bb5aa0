package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What kind of message a message is; its content has the property of that name. */
public final class MessageType extends OpenEnum<MessageType.Known> {

    private static final Words<MessageType, Known> WORDS = new Words<>(MessageType::new, Known.UNKNOWN);

    /** Text; see {@link TextContent}. */
    public static final MessageType TEXT = WORDS.add("text", Known.TEXT);

    /** A picture; see {@link ImageContent}. */
    public static final MessageType IMAGE = WORDS.add("image", Known.IMAGE);

    /** A video; see {@link VideoContent}. */
    public static final MessageType VIDEO = WORDS.add("video", Known.VIDEO);

    /** A sound file or a voice note; see {@link AudioContent}. */
    public static final MessageType AUDIO = WORDS.add("audio", Known.AUDIO);

    /** A voice note, as the on-premises API called it; see {@link AudioContent}. */
    public static final MessageType VOICE = WORDS.add("voice", Known.VOICE);

    /** A file; see {@link DocumentContent}. */
    public static final MessageType DOCUMENT = WORDS.add("document", Known.DOCUMENT);

    /** A sticker; see {@link StickerContent}. */
    public static final MessageType STICKER = WORDS.add("sticker", Known.STICKER);

    /** A place; see {@link LocationContent}. */
    public static final MessageType LOCATION = WORDS.add("location", Known.LOCATION);

    /** Contact cards; see {@link ContactsContent}. */
    public static final MessageType CONTACTS = WORDS.add("contacts", Known.CONTACTS);

    /** An emoji on another message, or its removal; see {@link ReactionContent}. */
    public static final MessageType REACTION = WORDS.add("reaction", Known.REACTION);

    /** Buttons, lists, Flows and the like, and the answers to them; see {@link InteractiveContent}. */
    public static final MessageType INTERACTIVE = WORDS.add("interactive", Known.INTERACTIVE);

    /** A tap on a template's quick reply button; see {@link ButtonContent}. */
    public static final MessageType BUTTON = WORDS.add("button", Known.BUTTON);

    /** A basket from the catalog; see {@link OrderContent}. */
    public static final MessageType ORDER = WORDS.add("order", Known.ORDER);

    /** WhatsApp's own notice about the user; see {@link SystemContent}. */
    public static final MessageType SYSTEM = WORDS.add("system", Known.SYSTEM);

    /** A message that the API does not hand over; see {@link UnsupportedContent}. */
    public static final MessageType UNSUPPORTED = WORDS.add("unsupported", Known.UNSUPPORTED);

    /** The user opened the chat for the first time; see {@link RequestWelcomeContent}. */
    public static final MessageType REQUEST_WELCOME = WORDS.add("request_welcome", Known.REQUEST_WELCOME);

    /** A new version of an earlier message; see {@link EditContent}. */
    public static final MessageType EDIT = WORDS.add("edit", Known.EDIT);

    /** An earlier message was deleted for everyone; see {@link RevokeContent}. */
    public static final MessageType REVOKE = WORDS.add("revoke", Known.REVOKE);

    /** A template that the business sent; see {@link TemplateContent}. */
    public static final MessageType TEMPLATE = WORDS.add("template", Known.TEMPLATE);

    /** Stands for media in a chat history; see {@link MediaPlaceholderContent}. */
    public static final MessageType MEDIA_PLACEHOLDER = WORDS.add("media_placeholder", Known.MEDIA_PLACEHOLDER);

    /** A message was pinned or unpinned in a group; see {@link PinContent}. */
    public static final MessageType PIN = WORDS.add("pin", Known.PIN);

    // an older name of unsupported
    static {
        WORDS.add("unknown", Known.UNSUPPORTED); // the older word
    }

    private MessageType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MessageType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
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
        UNKNOWN
    }
}
