package ai.kapso.core.model;

import static java.util.Map.entry;

import ai.kapso.core.internal.json.TaggedUnion;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which message type has which content. */
final class MessageContents {

    private static final Map<String, Class<? extends MessageContent>> BY_TYPE = Map.ofEntries(
            entry("text", TextContent.class),
            entry("image", ImageContent.class),
            entry("video", VideoContent.class),
            entry("audio", AudioContent.class),
            entry("voice", AudioContent.class),
            entry("document", DocumentContent.class),
            entry("sticker", StickerContent.class),
            entry("location", LocationContent.class),
            entry("contacts", ContactsContent.class),
            entry("reaction", ReactionContent.class),
            entry("interactive", InteractiveContent.class),
            entry("button", ButtonContent.class),
            entry("order", OrderContent.class),
            entry("system", SystemContent.class),
            entry("unsupported", UnsupportedContent.class),
            entry("unknown", UnsupportedContent.class),
            entry("request_welcome", RequestWelcomeContent.class),
            entry("edit", EditContent.class),
            entry("revoke", RevokeContent.class),
            entry("template", TemplateContent.class),
            entry("media_placeholder", MediaPlaceholderContent.class),
            entry("pin", PinContent.class));

    /** For types whose messages need no property of that name. */
    private static final Map<String, MessageContent> BARE = Map.of(
            "unsupported", UnsupportedContent.builder().build(),
            "unknown",
                    UnsupportedContent.builder()
                            .messageType(MessageType.of("unknown"))
                            .build(),
            "request_welcome", RequestWelcomeContent.builder().build(),
            "media_placeholder", MediaPlaceholderContent.builder().build());

    private MessageContents() {}

    static TaggedUnion<MessageContent> union() {
        return new TaggedUnion<>(BY_TYPE, MessageContents::unknown);
    }

    /** The content of a message of a type, from what lies under that name. */
    static MessageContent of(String type, @Nullable MessageContent found) {
        if (found == null) {
            return missing(type);
        }
        if (found.messageType().value().equals(type)) {
            return found;
        }
        return found instanceof AudioContent
                ? ((AudioContent) found).withMessageType(MessageType.VOICE)
                : ((UnsupportedContent) found).withMessageType(MessageType.of(type));
    }

    private static MessageContent missing(String type) {
        MessageContent bare = BARE.get(type);
        if (bare != null) {
            return bare;
        }
        UnknownContent.Builder unknown = UnknownContent.builder().messageType(MessageType.of(type));
        if (type.isEmpty()) {
            unknown.problem("the message has no type");
        } else if (BY_TYPE.containsKey(type)) {
            unknown.problem("the message has no " + type);
        }
        return unknown.build();
    }

    private static MessageContent unknown(String type, JsonNode json, @Nullable String problem) {
        return UnknownContent.builder()
                .messageType(MessageType.of(type))
                .json(json)
                .problem(problem)
                .build();
    }
}
