package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/** Reads a model from another mapper's document as the SDK's own reads it. */
public final class ForeignDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final Class<?> type;

    /** For Jackson. */
    public ForeignDeserializer() {
        this(Object.class);
    }

    private ForeignDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new ForeignDeserializer(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return JsonReader.of(type).read(Trees.read(parser));
        } catch (JsonMappingException | UnexpectedJsonException e) {
            throw JsonMappingException.from(
                    parser, "not a " + type.getSimpleName() + ": " + JsonProblems.describe(e), e);
        }
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
