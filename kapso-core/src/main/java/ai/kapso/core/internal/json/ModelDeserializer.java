package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Map;

/**
 * Reads a model property by property without reflection, for the models of which a webhook is full: that takes about half
 * the time. Lenient as {@link PropertyReader} is.
 *
 * @param <M> the model
 * @param <B> its builder
 */
public abstract class ModelDeserializer<M, B> extends StdDeserializer<M> {

    private static final long serialVersionUID = 1L;

    /** For a model. */
    protected ModelDeserializer(Class<M> type) {
        super(type);
    }

    /** Begins a model. */
    protected abstract B builder();

    /** Reads the current property into the builder; false if there is no attribute of that name. */
    protected abstract boolean read(PropertyReader in, B model) throws IOException;

    /** Ends the model. */
    protected abstract M build(B model, Map<String, JsonNode> additionalProperties);

    @Override
    public final boolean isCachable() {
        return true;
    }

    @Override
    public final M deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        PropertyReader in = PropertyReader.of(parser, context, handledType());
        B model = builder();
        while (in.next()) {
            if (!read(in, model)) {
                in.keep();
            }
        }
        try {
            return build(model, in.others());
        } catch (IllegalStateException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e); // lacks what it cannot be without
        }
    }
}
