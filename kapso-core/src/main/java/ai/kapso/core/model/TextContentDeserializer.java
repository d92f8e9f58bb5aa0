package ai.kapso.core.model;

import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link TextContent}. */
final class TextContentDeserializer extends ModelDeserializer<TextContent, TextContent.Builder> {

    private static final long serialVersionUID = 1L;

    TextContentDeserializer() {
        super(TextContent.class);
    }

    @Override
    protected TextContent.Builder builder() {
        return TextContent.builder();
    }

    @Override
    protected boolean read(PropertyReader in, TextContent.Builder model) throws IOException {
        switch (in.name()) {
            case "body":
                in.ifText(model::body);
                return true;
            case "preview_url":
                model.previewUrl(in.flag());
                return true;
            default:
                return false;
        }
    }

    @Override
    protected TextContent build(TextContent.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
