package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks up how a type is read when it is first read: a program that gets only texts need not load the classes of every
 * kind of message.
 *
 * @param <T> the type
 */
public final class LazyDeserializer<T> extends JsonDeserializer<T> {

    private final Function<DeserializationContext, JavaType> type;
    private volatile @Nullable JsonDeserializer<Object> found;

    private LazyDeserializer(Function<DeserializationContext, JavaType> type) {
        this.type = type;
    }

    /** For a class. */
    public static <T> LazyDeserializer<T> of(Class<T> type) {
        return new LazyDeserializer<>(context -> context.constructType(type));
    }

    /** For a list. */
    public static <T> LazyDeserializer<List<T>> ofList(Class<T> element) {
        return new LazyDeserializer<>(context -> context.getTypeFactory().constructCollectionType(List.class, element));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDeserializer<Object> deserializer = found;
        if (deserializer == null) {
            deserializer = find(context);
            found = deserializer;
        }
        return (T) deserializer.deserialize(parser, context);
    }

    private JsonDeserializer<Object> find(DeserializationContext context) throws JsonMappingException {
        return context.findContextualValueDeserializer(type.apply(context), null);
    }
}
