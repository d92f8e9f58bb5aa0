package ai.kapso.core.model;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads {@link StatusUpdate}. */
final class StatusUpdateDeserializer extends ModelDeserializer<StatusUpdate, StatusUpdate.Builder> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<StatusConversation> conversation =
            LazyDeserializer.of(StatusConversation.class);
    private final transient JsonDeserializer<Pricing> pricing = LazyDeserializer.of(Pricing.class);
    private final transient JsonDeserializer<List<MessageError>> errors = LazyDeserializer.ofList(MessageError.class);
    private final transient JsonDeserializer<Payment> payment = LazyDeserializer.of(Payment.class);

    StatusUpdateDeserializer() {
        super(StatusUpdate.class);
    }

    @Override
    protected StatusUpdate.Builder builder() {
        return StatusUpdate.builder();
    }

    @Override
    protected boolean read(PropertyReader in, StatusUpdate.Builder model) throws IOException {
        switch (in.name()) {
            case "id":
                in.ifText(model::id);
                return true;
            case "status":
                model.status(in.word(MessageStatus::of));
                return true;
            case "type":
                model.type(in.word(StatusType::of));
                return true;
            case "timestamp":
                model.timestamp(in.time());
                return true;
            case "recipient_id":
                model.recipientId(in.textOrNothing());
                return true;
            case "recipient_type":
                model.recipientType(in.word(RecipientType::of));
                return true;
            case "recipient_user_id":
                model.recipientUserId(in.textOrNothing());
                return true;
            case "recipient_parent_user_id":
            case "parent_recipient_user_id":
                model.recipientParentUserId(in.textOrNothing());
                return true;
            case "recipient_participant_id":
            case "participant_recipient_id":
                model.recipientParticipantId(in.textOrNothing());
                return true;
            case "recipient_participant_user_id":
                model.recipientParticipantUserId(in.textOrNothing());
                return true;
            case "recipient_participant_parent_user_id":
                model.recipientParticipantParentUserId(in.textOrNothing());
                return true;
            case "recipient_identity_key_hash":
                model.recipientIdentityKeyHash(in.text());
                return true;
            case "biz_opaque_callback_data":
                model.bizOpaqueCallbackData(in.text());
                return true;
            case "group_id":
                model.groupId(in.text());
                return true;
            case "template_id":
                model.templateId(in.text());
                return true;
            case "conversation":
                model.conversation(in.value(conversation));
                return true;
            case "pricing":
                model.pricing(in.value(pricing));
                return true;
            case "errors":
                model.errors(in.list(errors));
                return true;
            case "payment":
                model.payment(in.value(payment));
                return true;
            default:
                return false;
        }
    }

    @Override
    protected StatusUpdate build(StatusUpdate.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
