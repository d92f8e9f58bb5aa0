package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the reply of each send property by property, which is faster than by reflection, above all the first time. */
final class SentMessageDeserializer extends JsonDeserializer<SentMessage> {

    private static final JsonDeserializer<List<SentContact>> CONTACTS = new ListOf<>(new OfContact());
    private static final JsonDeserializer<List<SendReceipt>> RECEIPTS = new ListOf<>(new OfReceipt());

    @Override
    public SentMessage deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        PropertyReader object = PropertyReader.of(parser, context, SentMessage.class);
        SentMessage.Builder sent = SentMessage.builder();
        while (object.next()) {
            switch (object.name()) {
                case "messaging_product":
                    sent.messagingProduct(Optional.ofNullable(object.text()));
                    break;
                case "contacts":
                    sent.contacts(orNone(object.value(CONTACTS)));
                    break;
                case "messages":
                    sent.messages(orNone(object.value(RECEIPTS)));
                    break;
                default:
                    object.keep();
            }
        }
        return sent.putAllAdditionalProperties(object.others()).build();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static final class OfContact extends JsonDeserializer<SentContact> {

        @Override
        public SentContact deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            PropertyReader object = PropertyReader.of(parser, context, SentContact.class);
            SentContact.Builder contact = SentContact.builder();
            while (object.next()) {
                switch (object.name()) {
                    case "input":
                        contact.input(Optional.ofNullable(object.text()));
                        break;
                    case "wa_id":
                        contact.waId(Optional.ofNullable(object.text()));
                        break;
                    case "user_id":
                        contact.userId(Optional.ofNullable(object.text()));
                        break;
                    default:
                        object.keep();
                }
            }
            return contact.putAllAdditionalProperties(object.others()).build();
        }
    }

    private static final class OfReceipt extends JsonDeserializer<SendReceipt> {

        @Override
        public SendReceipt deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            PropertyReader object = PropertyReader.of(parser, context, SendReceipt.class);
            SendReceipt.Builder receipt = SendReceipt.builder();
            while (object.next()) {
                switch (object.name()) {
                    case "id":
                        Optional.ofNullable(object.text()).ifPresent(receipt::id);
                        break;
                    case "message_status":
                        receipt.messageStatus(Optional.ofNullable(object.text()).map(SendStatus::of));
                        break;
                    case "group_id":
                        receipt.groupId(Optional.ofNullable(object.text()));
                        break;
                    default:
                        object.keep();
                }
            }
            return receipt.putAllAdditionalProperties(object.others()).build();
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
