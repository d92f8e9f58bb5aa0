package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What messages write themselves with: Jackson's generator, in few words. What is not given is not written. */
final class JsonOut {

    private final JsonGenerator json;
    private final SerializerProvider provider;

    JsonOut(JsonGenerator json, SerializerProvider provider) {
        this.json = json;
        this.provider = provider;
    }

    @CanIgnoreReturnValue
    JsonOut put(String name, String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut put(String name, Optional<String> value) throws IOException {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    @CanIgnoreReturnValue
    JsonOut put(String name, long value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut put(String name, double value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut put(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut putWord(String name, Optional<? extends OpenEnum<?>> word) throws IOException {
        return word.isPresent() ? put(name, word.get().value()) : this;
    }

    @CanIgnoreReturnValue
    JsonOut putModel(String name, Object model) throws IOException {
        provider.defaultSerializeField(name, model, json);
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut putAll(Map<String, JsonNode> properties) throws IOException {
        for (Map.Entry<String, JsonNode> property : properties.entrySet()) {
            putModel(property.getKey(), property.getValue());
        }
        return this;
    }

    /** Writes the properties of a model into the object that is open. */
    @CanIgnoreReturnValue
    JsonOut putPropertiesOf(Object model) throws IOException {
        JsonNode tree = model instanceof JsonNode ? (JsonNode) model : JsonCodec.toTree(model);
        for (Map.Entry<String, JsonNode> property : JsonCodec.properties(tree)) {
            putModel(property.getKey(), property.getValue());
        }
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut begin() throws IOException {
        json.writeStartObject();
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut begin(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut end() throws IOException {
        json.writeEndObject();
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut beginList(String name) throws IOException {
        json.writeArrayFieldStart(name);
        return this;
    }

    @CanIgnoreReturnValue
    JsonOut endList() throws IOException {
        json.writeEndArray();
        return this;
    }
}
