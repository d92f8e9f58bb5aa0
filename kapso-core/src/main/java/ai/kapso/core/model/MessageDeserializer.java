package ai.kapso.core.model;

import ai.kapso.core.internal.json.PropertyReader;
import ai.kapso.core.internal.json.TaggedUnion;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@link Message}, whose content is in the property that its type names. */
final class MessageDeserializer extends StdDeserializer<Message> implements ResolvableDeserializer {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Parts parts;

    MessageDeserializer() {
        super(Message.class);
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        parts = new Parts(context);
    }

    @Override
    public Message deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        PropertyReader in = PropertyReader.of(parser, context, Message.class);
        return new Reading(in, Objects.requireNonNull(parts)).message();
    }

    /** How the parts of a message are read. */
    private static final class Parts {

        final TaggedUnion<MessageContent> contents = MessageContents.union();
        final JsonDeserializer<MessageContext> context;
        final JsonDeserializer<Referral> referral;
        final JsonDeserializer<List<MessageError>> errors;
        final JsonDeserializer<HistoryContext> historyContext;
        final JsonDeserializer<KapsoMessageInfo> kapso;

        Parts(DeserializationContext context) throws JsonMappingException {
            contents.resolve(context);
            this.context = find(context, context.constructType(MessageContext.class));
            this.referral = find(context, context.constructType(Referral.class));
            this.errors =
                    find(context, context.getTypeFactory().constructCollectionType(List.class, MessageError.class));
            this.historyContext = find(context, context.constructType(HistoryContext.class));
            this.kapso = find(context, context.constructType(KapsoMessageInfo.class));
        }

        @SuppressWarnings("unchecked")
        private static <T> JsonDeserializer<T> find(DeserializationContext context, JavaType type)
                throws JsonMappingException {
            return (JsonDeserializer<T>) (JsonDeserializer<?>) context.findContextualValueDeserializer(type, null);
        }
    }

    /** One message being read. */
    private static final class Reading {

        private final PropertyReader in;
        private final Parts parts;
        private final TaggedUnion.Reading<MessageContent> content;
        private final Message.Builder message = Message.builder();

        Reading(PropertyReader in, Parts parts) {
            this.in = in;
            this.parts = parts;
            this.content = parts.contents.reading(in);
        }

        Message message() throws IOException {
            while (in.next()) {
                if (!readId() && !readPart()) {
                    content.property();
                }
            }
            String tag = content.tag();
            String type = tag == null ? "" : tag;
            return message.content(MessageContents.of(type, content.finish()))
                    .putAllAdditionalProperties(in.others())
                    .build();
        }

        private boolean readId() throws IOException {
            switch (in.name()) {
                case "id":
                    String id = in.text();
                    message.id(id == null ? "" : id);
                    return true;
                case "from":
                    message.from(in.textOrNothing());
                    return true;
                case "from_user_id":
                    message.fromUserId(in.textOrNothing());
                    return true;
                case "from_parent_user_id":
                    message.fromParentUserId(in.textOrNothing());
                    return true;
                case "from_logical_id":
                    message.fromLogicalId(in.textOrNothing());
                    return true;
                case "to":
                    message.to(in.textOrNothing());
                    return true;
                case "to_user_id":
                    message.toUserId(in.textOrNothing());
                    return true;
                case "to_parent_user_id":
                    message.toParentUserId(in.textOrNothing());
                    return true;
                case "username":
                    message.username(in.textOrNothing());
                    return true;
                case "group_id":
                    message.groupId(in.textOrNothing());
                    return true;
                default:
                    return false;
            }
        }

        private boolean readPart() throws IOException {
            switch (in.name()) {
                case "type":
                    content.tag(in.text());
                    return true;
                case "timestamp":
                    message.timestamp(in.time());
                    return true;
                case "context":
                    message.context(in.value(parts.context));
                    return true;
                case "referral":
                    message.referral(in.value(parts.referral));
                    return true;
                case "errors":
                    List<MessageError> errors = in.value(parts.errors);
                    message.errors(errors == null ? List.of() : errors);
                    return true;
                case "history_context":
                    message.historyContext(in.value(parts.historyContext));
                    return true;
                case "kapso":
                    message.kapso(in.value(parts.kapso));
                    return true;
                default:
                    return false;
            }
        }
    }
}
