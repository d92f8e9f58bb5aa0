package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link NumberMetadata}. */
final class NumberMetadataDeserializer extends ModelDeserializer<NumberMetadata, NumberMetadata.Builder> {

    private static final long serialVersionUID = 1L;

    NumberMetadataDeserializer() {
        super(NumberMetadata.class);
    }

    @Override
    protected NumberMetadata.Builder builder() {
        return NumberMetadata.builder();
    }

    @Override
    protected boolean read(PropertyReader in, NumberMetadata.Builder model) throws IOException {
        switch (in.name()) {
            case "phone_number_id":
                model.phoneNumberId(in.text());
                return true;
            case "display_phone_number":
                model.displayPhoneNumber(in.text());
                return true;
            default:
                return false;
        }
    }

    @Override
    protected NumberMetadata build(NumberMetadata.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
