package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the reply of each send property by property, which is faster than by reflection, above all the first time. */
final class SentMessageDeserializer extends ModelDeserializer<SentMessage, SentMessage.Builder> {

    private static final JsonDeserializer<List<SentContact>> CONTACTS = new ListOf<>(new OfContact());
    private static final JsonDeserializer<List<SendReceipt>> RECEIPTS = new ListOf<>(new OfReceipt());
    private static final long serialVersionUID = 1L;

    SentMessageDeserializer() {
        super(SentMessage.class);
    }

    @Override
    protected SentMessage.Builder builder() {
        return SentMessage.builder();
    }

    @Override
    protected boolean read(PropertyReader in, SentMessage.Builder model) throws IOException {
        switch (in.name()) {
            case "messaging_product":
                model.messagingProduct(in.text());
                return true;
            case "contacts":
                model.contacts(in.list(CONTACTS));
                return true;
            case "messages":
                model.messages(in.list(RECEIPTS));
                return true;
            default:
                return false;
        }
    }

    @Override
    protected SentMessage build(SentMessage.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }

    private static final class OfContact extends ModelDeserializer<SentContact, SentContact.Builder> {

        private static final long serialVersionUID = 1L;

        OfContact() {
            super(SentContact.class);
        }

        @Override
        protected SentContact.Builder builder() {
            return SentContact.builder();
        }

        @Override
        protected boolean read(PropertyReader in, SentContact.Builder model) throws IOException {
            switch (in.name()) {
                case "input":
                    model.input(in.text());
                    return true;
                case "wa_id":
                    model.waId(in.text());
                    return true;
                case "user_id":
                    model.userId(in.text());
                    return true;
                default:
                    return false;
            }
        }

        @Override
        protected SentContact build(SentContact.Builder model, Map<String, JsonNode> additionalProperties) {
            return model.putAllAdditionalProperties(additionalProperties).build();
        }
    }

    private static final class OfReceipt extends ModelDeserializer<SendReceipt, SendReceipt.Builder> {

        private static final long serialVersionUID = 1L;

        OfReceipt() {
            super(SendReceipt.class);
        }

        @Override
        protected SendReceipt.Builder builder() {
            return SendReceipt.builder();
        }

        @Override
        protected boolean read(PropertyReader in, SendReceipt.Builder model) throws IOException {
            switch (in.name()) {
                case "id":
                    in.ifText(model::id);
                    return true;
                case "message_status":
                    model.messageStatus(in.word(SendStatus::of));
                    return true;
                case "group_id":
                    model.groupId(in.text());
                    return true;
                default:
                    return false;
            }
        }

        @Override
        protected SendReceipt build(SendReceipt.Builder model, Map<String, JsonNode> additionalProperties) {
            return model.putAllAdditionalProperties(additionalProperties).build();
        }
    }

    private static final class ListOf<T> extends JsonDeserializer<List<T>> {

        private final JsonDeserializer<T> element;

        ListOf(JsonDeserializer<T> element) {
            this.element = element;
        }

        @Override
        public List<T> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartArrayToken()) {
                context.reportInputMismatch(List.class, "not a list");
            }
            List<T> list = new ArrayList<>(1);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (!parser.hasToken(JsonToken.VALUE_NULL)) {
                    list.add(element.deserialize(parser, context));
                }
            }
            return list;
        }
    }
}
