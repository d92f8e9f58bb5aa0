package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object property by property, for the models that Jackson cannot read by itself since one property names
 * another. A property of the wrong kind ends among {@link #others()}, under its own name; JSON {@code null} is nothing.
 *
 * <p>Values are read straight from the stream as long as they fit. One that does not makes the {@link JsonCodec} read
 * the document once more, and only then each value is buffered first.
 */
public final class PropertyReader {

    private final JsonParser parser;
    private final DeserializationContext context;
    private final Class<?> type;
    private final boolean lenient;
    private final Map<String, JsonNode> others = new LinkedHashMap<>(4);
    private String name = "";

    private PropertyReader(JsonParser parser, DeserializationContext context, Class<?> type) {
        this.parser = parser;
        this.context = context;
        this.type = type;
        this.lenient = JsonCodec.isLenient(context);
    }

    /**
     * Begins an object.
     *
     * @param type what is read, for error messages
     * @throws JsonMappingException when it is not an object
     */
    public static PropertyReader of(JsonParser parser, DeserializationContext context, Class<?> type)
            throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            context.reportInputMismatch(type, "not an object");
        }
        return new PropertyReader(parser, context, type);
    }

    /** Goes to the next property; false at the object's end. */
    public boolean next() throws IOException {
        String next = parser.nextFieldName();
        if (next == null) {
            return false;
        }
        name = next;
        parser.nextToken();
        return true;
    }

    /** The current property's name. */
    public String name() {
        return name;
    }

    /** Whether this is the second reading, in which values are to be buffered and nothing may fail. */
    public boolean isLenient() {
        return lenient;
    }

    /** Reads a text, number or boolean as text. */
    public @Nullable String text() throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return parser.getText();
        }
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        if (parser.currentToken().isScalarValue()) {
            return parser.getText();
        }
        keep();
        return null;
    }

    /** As {@link #text()}, but the empty text is nothing. */
    public @Nullable String textOrNothing() throws IOException {
        String text = text();
        return text == null || text.isEmpty() ? null : text;
    }

    /** Reads a time. */
    public @Nullable Instant time() throws IOException {
        return value(LenientInstant.INSTANCE);
    }

    /** Reads any JSON. */
    public @Nullable JsonNode json() throws IOException {
        JsonNode json = context.readTree(parser);
        return json.isNull() ? null : json;
    }

    /** Reads a value with Jackson. */
    public <T> @Nullable T value(JsonDeserializer<? extends T> deserializer) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        if (!lenient) {
            try {
                return deserializer.deserialize(parser, context);
            } catch (IOException | RuntimeException e) {
                throw at(name, e);
            }
        }
        JsonNode json = context.readTree(parser);
        try {
            return read(name, json, deserializer);
        } catch (IOException e) {
            others.put(name, json);
            return null;
        }
    }

    /**
     * Reads a value that was put aside.
     *
     * @param property its name, for error messages
     * @throws JsonMappingException when it does not fit
     */
    public <T> T read(String property, JsonNode json, JsonDeserializer<? extends T> deserializer) throws IOException {
        try (JsonParser replay = new TreeTraversingParser(json, parser.getCodec())) {
            replay.nextToken();
            return deserializer.deserialize(replay, context);
        } catch (IOException | RuntimeException e) {
            throw at(property, e);
        }
    }

    /** Puts the current value aside, as it is. */
    public void keep() throws IOException {
        others.put(name, context.readTree(parser));
    }

    /** What was put aside; the reader's own map. */
    public Map<String, JsonNode> others() {
        return others;
    }

    /** Says that the object cannot be read from the stream, which makes the codec read it leniently. */
    public JsonMappingException misfit(String problem) {
        return JsonMappingException.from(parser, problem);
    }

    private IOException at(String property, Exception problem) {
        if (problem instanceof StreamReadException && !(problem instanceof InputCoercionException)) {
            return (StreamReadException) problem; // not JSON, so a second reading would not help
        }
        return JsonMappingException.wrapWithPath(problem, type, property);
    }
}
