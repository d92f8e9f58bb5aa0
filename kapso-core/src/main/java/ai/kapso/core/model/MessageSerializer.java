package ai.kapso.core.model;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.internal.json.PropertyWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;

/** Writes {@link Message}, the content in the property that its type names. */
final class MessageSerializer extends StdSerializer<Message> {

    private static final long serialVersionUID = 1L;

    MessageSerializer() {
        super(Message.class);
    }

    @Override
    public void serialize(Message message, JsonGenerator generator, SerializerProvider provider) throws IOException {
        PropertyWriter out = PropertyWriter.of(generator, provider);
        out.text("from", message.from());
        out.text("from_user_id", message.fromUserId());
        out.text("from_parent_user_id", message.fromParentUserId());
        out.text("from_logical_id", message.fromLogicalId());
        out.text("to", message.to());
        out.text("to_user_id", message.toUserId());
        out.text("to_parent_user_id", message.toParentUserId());
        out.text("username", message.username());
        out.text("group_id", message.groupId());
        out.text("id", message.id());
        out.text("timestamp", message.timestamp().map(EpochSeconds::text));
        out.value("context", message.context());
        out.text("type", message.type().value());
        content(message, out);
        out.value("referral", message.referral());
        out.list("errors", message.errors());
        out.value("identity", message.identity());
        out.value("history_context", message.historyContext());
        out.value("kapso", message.kapso());
        out.end(message.additionalProperties());
    }

    private static void content(Message message, PropertyWriter out) throws IOException {
        MessageContent content = message.content();
        if (content.isBare()) {
            return;
        }
        Optional<JsonNode> unknown = content.as(UnknownContent.class).flatMap(UnknownContent::json);
        out.value(message.type().value(), unknown.isPresent() ? unknown.get() : content);
    }
}
