package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type. Strict first, because that needs no buffer; a document that does not fit its type is read
 * once more, as a tree and with {@link LenientProperties}, so that only the odd property is not typed. Immutable, thread-safe.
 *
 * @param <T> the type
 */
public final class JsonReader<T> {

    private static final ClassValue<JsonReader<?>> READERS = new ClassValue<>() {
        @Override
        protected JsonReader<?> computeValue(Class<?> type) {
            return new JsonReader<>(type);
        }
    };

    private final Class<T> type;
    private final ObjectReader strict;
    private final ObjectReader bytes;

    private JsonReader(Class<T> type) {
        this.type = type;
        this.strict = JsonCodec.MAPPER.readerFor(type);
        // two properties of the same name are for the tree to decide: models would add up the items of two lists
        this.bytes = strict.with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** The reader of a type. */
    @SuppressWarnings("unchecked")
    public static <T> JsonReader<T> of(Class<T> type) {
        JacksonVersion.check(); // before the codec's class, whose failure would be an Error
        return (JsonReader<T>) READERS.get(type);
    }

    /**
     * Reads a document. Of two properties of the same name in one object the last counts.
     *
     * @throws IOException when it is not JSON, or lacks what the type cannot be without
     */
    public T read(byte[] json) throws IOException {
        try {
            return present(bytes.readValue(json));
        } catch (JsonProcessingException | NumberFormatException e) {
            return readLeniently(JsonCodec.tree(json));
        }
    }

    /** Reads a value from a tree, as {@link #read(byte[])} does. */
    public T read(JsonNode json) throws IOException {
        try {
            return present(strict.readValue(json));
        } catch (JsonMappingException e) {
            return readLeniently(json);
        }
    }

    private T readLeniently(JsonNode json) throws IOException {
        if (json.isMissingNode()) {
            return present(null);
        }
        return present(JsonCodec.lenient().readerFor(type).readValue(json));
    }

    private T present(@Nullable Object value) throws IOException {
        if (value == null) {
            throw new UnexpectedJsonException("the document is null or empty");
        }
        return type.cast(value);
    }
}
