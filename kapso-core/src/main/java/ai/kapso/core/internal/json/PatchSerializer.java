package ai.kapso.core.internal.json;

import ai.kapso.core.json.Patch;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes {@link Patch}: nothing, {@code null}, or the value. */
final class PatchSerializer extends JsonSerializer<Patch<?>> {

    @Override
    public boolean isEmpty(SerializerProvider provider, Patch<?> patch) {
        return patch.isKeep();
    }

    @Override
    public void serialize(Patch<?> patch, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (patch.isSet()) {
            provider.defaultSerializeValue(patch.value(), generator);
        } else {
            generator.writeNull();
        }
    }
}
