package ai.kapso.core.model;

import ai.kapso.core.internal.json.PropertyReader;
import ai.kapso.core.internal.json.TaggedUnion;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@link InteractiveContent}, whose answer is in the property that its type names. */
final class InteractiveDeserializer extends StdDeserializer<InteractiveContent> {

    private static final long serialVersionUID = 1L;

    private final transient TaggedUnion<InteractiveReply> replies = new TaggedUnion<>(
            Map.of(
                    "button_reply", ButtonReply.class,
                    "list_reply", ListReply.class,
                    "nfm_reply", NfmReply.class,
                    "call_permission_reply", CallPermissionReply.class,
                    "payment_method", PaymentMethodReply.class),
            InteractiveDeserializer::unknown);

    InteractiveDeserializer() {
        super(InteractiveContent.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public InteractiveContent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        PropertyReader in = PropertyReader.of(parser, context, InteractiveContent.class);
        TaggedUnion.Reading<InteractiveReply> reply = replies.reading(in);
        InteractiveContent.Builder content = InteractiveContent.builder();
        while (in.next()) {
            switch (in.name()) {
                case "type":
                    reply.tag(in.text());
                    break;
                case "header":
                    content.header(in.json());
                    break;
                case "body":
                    content.body(in.json());
                    break;
                case "footer":
                    content.footer(in.json());
                    break;
                case "action":
                    content.action(in.json());
                    break;
                default:
                    reply.property();
            }
        }
        String tag = reply.tag();
        if (tag != null) {
            content.type(InteractiveType.of(tag));
        } else if (!isSent(content.build())) {
            reply.guessTag(); // one documented answer has no type
        }
        return content.reply(reply.finish())
                .putAllAdditionalProperties(in.others())
                .build();
    }

    private static boolean isSent(InteractiveContent content) {
        return content.header().isPresent()
                || content.body().isPresent()
                || content.footer().isPresent()
                || content.action().isPresent();
    }

    private static InteractiveReply unknown(String type, JsonNode json, @Nullable String problem) {
        return UnknownReply.builder()
                .type(InteractiveType.of(type))
                .json(json)
                .problem(problem)
                .build();
    }
}
