package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes an object property by property, the counterpart of {@link PropertyReader}; what is empty is left out. */
public final class PropertyWriter {

    private final JsonGenerator generator;
    private final SerializerProvider provider;

    private PropertyWriter(JsonGenerator generator, SerializerProvider provider) {
        this.generator = generator;
        this.provider = provider;
    }

    /** Begins an object. */
    public static PropertyWriter of(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject();
        return new PropertyWriter(generator, provider);
    }

    /** Writes a text. */
    public void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            generator.writeStringField(name, value);
        }
    }

    /** Writes a text that is given. */
    public void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            generator.writeStringField(name, value.get());
        }
    }

    /** Writes a value that is given. */
    public void value(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            value(name, value.get());
        }
    }

    /** Writes a value. */
    public void value(String name, Object value) throws IOException {
        provider.defaultSerializeField(name, value, generator);
    }

    /** Writes a list. */
    public void list(String name, Collection<?> values) throws IOException {
        if (!values.isEmpty()) {
            value(name, values);
        }
    }

    /** Writes the properties without an attribute and ends the object. */
    public void end(Map<String, JsonNode> others) throws IOException {
        for (Map.Entry<String, JsonNode> other : others.entrySet()) {
            value(other.getKey(), other.getValue());
        }
        generator.writeEndObject();
    }
}
