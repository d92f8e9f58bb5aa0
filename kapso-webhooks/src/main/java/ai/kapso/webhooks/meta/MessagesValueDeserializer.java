package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageError;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads {@link MessagesValue}. */
final class MessagesValueDeserializer extends ModelDeserializer<MessagesValue, MessagesValue.Builder> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<NumberMetadata> metadata = LazyDeserializer.of(NumberMetadata.class);
    private final transient JsonDeserializer<List<ContactProfile>> contacts =
            LazyDeserializer.ofList(ContactProfile.class);
    private final transient JsonDeserializer<List<Message>> messages = LazyDeserializer.ofList(Message.class);
    private final transient JsonDeserializer<List<StatusUpdate>> statuses = LazyDeserializer.ofList(StatusUpdate.class);
    private final transient JsonDeserializer<List<MessageError>> errors = LazyDeserializer.ofList(MessageError.class);
    private final transient JsonDeserializer<List<CallUpdate>> calls = LazyDeserializer.ofList(CallUpdate.class);
    private final transient JsonDeserializer<List<UserAction>> actions = LazyDeserializer.ofList(UserAction.class);
    private final transient JsonDeserializer<ConversationContext> context =
            LazyDeserializer.of(ConversationContext.class);

    MessagesValueDeserializer() {
        super(MessagesValue.class);
    }

    @Override
    protected MessagesValue.Builder builder() {
        return MessagesValue.builder();
    }

    @Override
    protected boolean read(PropertyReader in, MessagesValue.Builder model) throws IOException {
        switch (in.name()) {
            case "messaging_product":
                model.messagingProduct(in.text());
                return true;
            case "metadata":
                model.metadata(in.value(metadata));
                return true;
            case "contacts":
                model.contacts(in.list(contacts));
                return true;
            case "messages":
                model.messages(in.list(messages));
                return true;
            case "statuses":
                model.statuses(in.list(statuses));
                return true;
            case "message_echoes":
                model.messageEchoes(in.list(messages));
                return true;
            case "calls":
                model.calls(in.list(calls));
                return true;
            case "errors":
                model.errors(in.list(errors));
                return true;
            case "user_actions":
                model.userActions(in.list(actions));
                return true;
            case "conversation_context":
                model.conversationContext(in.value(context));
                return true;
            default:
                return false;
        }
    }

    @Override
    protected MessagesValue build(MessagesValue.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
