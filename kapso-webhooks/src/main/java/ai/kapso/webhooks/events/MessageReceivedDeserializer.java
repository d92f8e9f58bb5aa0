package ai.kapso.webhooks.events;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import ai.kapso.core.model.Conversation;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link MessageReceived}, the event of which there are most. */
final class MessageReceivedDeserializer extends ModelDeserializer<MessageReceived, MessageReceived.Builder> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<Message> message = LazyDeserializer.of(Message.class);
    private final transient JsonDeserializer<Conversation> conversation = LazyDeserializer.of(Conversation.class);

    MessageReceivedDeserializer() {
        super(MessageReceived.class);
    }

    @Override
    protected MessageReceived.Builder builder() {
        return MessageReceived.builder();
    }

    @Override
    protected boolean read(PropertyReader in, MessageReceived.Builder model) throws IOException {
        switch (in.name()) {
            case "message":
                Message read = in.value(message);
                if (read != null) {
                    model.message(read);
                }
                return true;
            case "conversation":
                model.conversation(in.value(conversation));
                return true;
            case "is_new_conversation":
                model.isNewConversation(in.flag());
                return true;
            case "phone_number_id":
                model.phoneNumberId(in.text());
                return true;
            case "test":
                model.test(in.flag());
                return true;
            default:
                return false;
        }
    }

    @Override
    protected MessageReceived build(MessageReceived.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
