package ai.kapso.core.model;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link Conversation}. */
final class ConversationDeserializer extends ModelDeserializer<Conversation, Conversation.Builder> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<KapsoConversationInfo> kapso =
            LazyDeserializer.of(KapsoConversationInfo.class);

    ConversationDeserializer() {
        super(Conversation.class);
    }

    @Override
    protected Conversation.Builder builder() {
        return Conversation.builder();
    }

    @Override
    protected boolean read(PropertyReader in, Conversation.Builder model) throws IOException {
        switch (in.name()) {
            case "id":
                in.ifText(model::id);
                return true;
            case "phone_number":
                model.phoneNumber(in.textOrNothing());
                return true;
            case "business_scoped_user_id":
                model.businessScopedUserId(in.textOrNothing());
                return true;
            case "parent_business_scoped_user_id":
                model.parentBusinessScopedUserId(in.textOrNothing());
                return true;
            case "username":
                model.username(in.textOrNothing());
                return true;
            case "contact_name":
                model.contactName(in.text());
                return true;
            case "status":
                model.status(in.word(ConversationStatus::of));
                return true;
            case "last_active_at":
                model.lastActiveAt(in.time());
                return true;
            case "created_at":
                model.createdAt(in.time());
                return true;
            case "updated_at":
                model.updatedAt(in.time());
                return true;
            case "phone_number_id":
                model.phoneNumberId(in.text());
                return true;
            case "whatsapp_config_id":
                model.whatsappConfigId(in.text());
                return true;
            case "metadata":
                model.metadata(in.properties());
                return true;
            case "kapso":
                model.kapso(in.value(kapso));
                return true;
            default:
                return false;
        }
    }

    @Override
    protected Conversation build(Conversation.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
