package ai.kapso.core.model;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@link MessageError}, whose details lie beside the code in older versions of Meta's API. */
final class MessageErrorDeserializer extends ModelDeserializer<MessageError, MessageError.Builder> {

    private static final long serialVersionUID = 1L;

    private static final String DATA = "error_data";
    private static final String DETAILS = "details";

    private final transient JsonDeserializer<ErrorData> data = LazyDeserializer.of(ErrorData.class);

    MessageErrorDeserializer() {
        super(MessageError.class);
    }

    @Override
    protected MessageError.Builder builder() {
        return MessageError.builder();
    }

    @Override
    protected boolean read(PropertyReader in, MessageError.Builder model) throws IOException {
        switch (in.name()) {
            case "code":
                model.code(in.integer());
                return true;
            case "title":
                model.title(in.text());
                return true;
            case "message":
                model.message(in.text());
                return true;
            case DATA:
                model.errorData(in.value(data));
                return true;
            case "href":
                model.href(in.text());
                return true;
            default:
                return false;
        }
    }

    @Override
    protected MessageError build(MessageError.Builder model, Map<String, JsonNode> additionalProperties) {
        MessageError error =
                model.putAllAdditionalProperties(additionalProperties).build();
        JsonNode details = additionalProperties.get(DETAILS);
        boolean isFree = error.details().isEmpty() && !additionalProperties.containsKey(DATA);
        return details != null && details.isTextual() && isFree ? withDetails(error, details.textValue()) : error;
    }

    private static MessageError withDetails(MessageError error, String details) {
        Map<String, JsonNode> others = new LinkedHashMap<>(error.additionalProperties());
        others.remove(DETAILS);
        ErrorData data =
                error.errorData().orElseGet(() -> ErrorData.builder().build()).withDetails(details);
        return error.withErrorData(data).withAdditionalProperties(others);
    }
}
