package ai.kapso.core.model;

import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link KapsoConversationInfo}. */
final class KapsoConversationInfoDeserializer
        extends ModelDeserializer<KapsoConversationInfo, KapsoConversationInfo.Builder> {

    private static final long serialVersionUID = 1L;

    KapsoConversationInfoDeserializer() {
        super(KapsoConversationInfo.class);
    }

    @Override
    protected KapsoConversationInfo.Builder builder() {
        return KapsoConversationInfo.builder();
    }

    @Override
    protected boolean read(PropertyReader in, KapsoConversationInfo.Builder model) throws IOException {
        switch (in.name()) {
            case "contact_name":
                model.contactName(in.text());
                return true;
            case "messages_count":
                model.messagesCount(in.integer());
                return true;
            case "last_message_id":
                model.lastMessageId(in.text());
                return true;
            case "last_message_type":
                model.lastMessageType(in.word(MessageType::of));
                return true;
            case "last_message_timestamp":
                model.lastMessageTimestamp(in.time());
                return true;
            case "last_message_text":
                model.lastMessageText(in.text());
                return true;
            case "last_inbound_at":
                model.lastInboundAt(in.time());
                return true;
            case "last_outbound_at":
                model.lastOutboundAt(in.time());
                return true;
            default:
                return false;
        }
    }

    @Override
    protected KapsoConversationInfo build(
            KapsoConversationInfo.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
