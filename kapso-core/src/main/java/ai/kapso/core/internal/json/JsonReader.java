package ai.kapso.core.internal.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;

/**
 * Reads values of one type. Strict first, because that needs no buffer; a document that does not fit its type is read
 * once more with {@link LenientProperties}, so that only the odd property is not typed. Immutable, thread-safe.
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

    private JsonReader(Class<T> type) {
        this.type = type;
        this.strict = JsonCodec.STRICT.readerFor(type);
    }

    /** The reader of a type. */
    @SuppressWarnings("unchecked")
    public static <T> JsonReader<T> of(Class<T> type) {
        return (JsonReader<T>) READERS.get(type);
    }

    /**
     * Reads a document.
     *
     * @throws IOException when it is not JSON, or lacks what the type cannot be without
     */
    public T read(byte[] json) throws IOException {
        return read(reader -> reader.readValue(json));
    }

    /** Reads a value from a tree, as {@link #read(byte[])} does. */
    public T read(JsonNode json) throws IOException {
        return read(reader -> reader.readValue(json));
    }

    private T read(Reading reading) throws IOException {
        try {
            return present(reading.with(strict));
        } catch (JsonMappingException e) {
            return readLeniently(reading);
        } catch (NumberFormatException e) {
            throw JsonCodec.outOfRange(e);
        }
    }

    private T readLeniently(Reading reading) throws IOException {
        try {
            return present(reading.with(JsonCodec.lenient().readerFor(type)));
        } catch (NumberFormatException e) {
            throw JsonCodec.outOfRange(e);
        }
    }

    private T present(Object value) throws IOException {
        if (value == null) {
            throw new UnexpectedJsonException("the document is null or empty");
        }
        return type.cast(value);
    }

    /** Where the document is. */
    private interface Reading {
        Object with(ObjectReader reader) throws IOException;
    }
}
