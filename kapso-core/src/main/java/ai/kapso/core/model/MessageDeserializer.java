package ai.kapso.core.model;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import ai.kapso.core.internal.json.TaggedUnion;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;

/** Reads {@link Message}, whose content is in the property that its type names. */
final class MessageDeserializer extends StdDeserializer<Message> {

    private static final long serialVersionUID = 1L;

    private static final String TYPE = "type";

    private final transient TaggedUnion<MessageContent> contents = MessageContents.union();
    private final transient JsonDeserializer<MessageContext> context = LazyDeserializer.of(MessageContext.class);
    private final transient JsonDeserializer<Referral> referral = LazyDeserializer.of(Referral.class);
    private final transient JsonDeserializer<List<MessageError>> errors = LazyDeserializer.ofList(MessageError.class);
    private final transient JsonDeserializer<UserIdentity> identity = LazyDeserializer.of(UserIdentity.class);
    private final transient JsonDeserializer<HistoryContext> history = LazyDeserializer.of(HistoryContext.class);
    private final transient JsonDeserializer<KapsoMessageInfo> kapso = LazyDeserializer.of(KapsoMessageInfo.class);

    MessageDeserializer() {
        super(Message.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Message deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new Reading(PropertyReader.of(parser, context, Message.class)).message();
    }

    /** One message being read. */
    private final class Reading {

        private final PropertyReader in;
        private final TaggedUnion.Reading<MessageContent> content;
        private final Message.Builder message = Message.builder();

        Reading(PropertyReader in) {
            this.in = in;
            this.content = contents.reading(in);
        }

        Message message() throws IOException {
            while (in.next()) {
                if (!readId() && !readPart()) {
                    content.property();
                }
            }
            if (content.tag() == null && !in.others().containsKey(TYPE)) {
                content.guessOnlyTag();
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
                case TYPE:
                    content.tag(in.text());
                    return true;
                case "timestamp":
                    message.timestamp(in.time());
                    return true;
                case "context":
                    message.context(in.value(context));
                    return true;
                case "referral":
                    message.referral(in.value(referral));
                    return true;
                case "errors":
                    List<MessageError> found = in.value(errors);
                    message.errors(found == null ? List.of() : found);
                    return true;
                case "identity":
                    message.identity(in.value(identity));
                    return true;
                case "history_context":
                    message.historyContext(in.value(history));
                    return true;
                case "kapso":
                    message.kapso(in.value(kapso));
                    return true;
                default:
                    return false;
            }
        }
    }
}
