package ai.kapso.core.model;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads {@link KapsoMessageInfo}. */
final class KapsoMessageInfoDeserializer extends ModelDeserializer<KapsoMessageInfo, KapsoMessageInfo.Builder> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<KapsoText> text = LazyDeserializer.of(KapsoText.class);
    private final transient JsonDeserializer<KapsoMedia> media = LazyDeserializer.of(KapsoMedia.class);
    private final transient JsonDeserializer<List<StatusUpdate>> statuses = LazyDeserializer.ofList(StatusUpdate.class);

    KapsoMessageInfoDeserializer() {
        super(KapsoMessageInfo.class);
    }

    @Override
    protected KapsoMessageInfo.Builder builder() {
        return KapsoMessageInfo.builder();
    }

    @Override
    protected boolean read(PropertyReader in, KapsoMessageInfo.Builder model) throws IOException {
        switch (in.name()) {
            case "direction":
                model.direction(in.word(MessageDirection::of));
                return true;
            case "status":
                model.status(in.word(MessageStatus::of));
                return true;
            case "processing_status":
                model.processingStatus(in.word(ProcessingStatus::of));
                return true;
            case "origin":
                model.origin(in.word(MessageOrigin::of));
                return true;
            case "phone_number":
                model.phoneNumber(in.textOrNothing());
                return true;
            case "phone_number_id":
                model.phoneNumberId(in.text());
                return true;
            case "whatsapp_conversation_id":
                model.whatsappConversationId(in.text());
                return true;
            case "contact_name":
                model.contactName(in.text());
                return true;
            case "has_media":
                model.hasMedia(in.flag());
                return true;
            case "content":
                model.content(in.value(text));
                return true;
            case "transcript":
                model.transcript(in.value(text));
                return true;
            case "media_url":
                model.mediaUrl(in.text());
                return true;
            case "media_data":
                model.mediaData(in.value(media));
                return true;
            case "message_type_data":
                model.messageTypeData(in.properties());
                return true;
            case "flow_response":
                model.flowResponse(in.json());
                return true;
            case "flow_token":
                model.flowToken(in.text());
                return true;
            case "flow_name":
                model.flowName(in.text());
                return true;
            case "order_text":
                model.orderText(in.text());
                return true;
            case "statuses":
                model.statuses(in.list(statuses));
                return true;
            default:
                return false;
        }
    }

    @Override
    protected KapsoMessageInfo build(KapsoMessageInfo.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
