package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** Writes a model in another mapper's document as the SDK's own writes it. */
public final class ForeignSerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object model, JsonGenerator generator, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(JsonCodec.toTree(model), generator);
    }

    @Override
    public void serializeWithType(
            Object model, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(model, generator, provider);
    }
}
