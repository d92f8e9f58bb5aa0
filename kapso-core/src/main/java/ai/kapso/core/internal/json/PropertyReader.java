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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object property by property, for the models that Jackson cannot read by itself since one property names
 * another. A property of the wrong kind ends among {@link #others()}, under its own name; JSON {@code null} is nothing.
 *
 * <p>Values are read straight from the stream as long as they fit. One that does not makes the {@link JsonCodec} read
 * the document once more, and only then each value is buffered first.
 */
public final class PropertyReader {

    private static final JsonDeserializer<Boolean> FLAG = LazyDeserializer.of(Boolean.class);
    private static final JsonDeserializer<Integer> INTEGER = LazyDeserializer.of(Integer.class);

    private final JsonParser parser;
    private final DeserializationContext context;
    private final Class<?> type;
    private final boolean lenient;
    private @Nullable Map<String, JsonNode> others;
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

    /** Reads a text as {@link #text()} does, and hands it on if there is one. */
    public void ifText(Consumer<String> attribute) throws IOException {
        String text = text();
        if (text != null) {
            attribute.accept(text);
        }
    }

    /** Reads a word of a vocabulary. */
    public <W> @Nullable W word(Function<String, W> vocabulary) throws IOException {
        String text = text();
        return text == null ? null : vocabulary.apply(text);
    }

    /** Reads true or false. */
    public @Nullable Boolean flag() throws IOException {
        if (parser.hasToken(JsonToken.VALUE_TRUE)) {
            return Boolean.TRUE;
        }
        return parser.hasToken(JsonToken.VALUE_FALSE) ? Boolean.FALSE : value(FLAG);
    }

    /** Reads an integer. */
    public @Nullable Integer integer() throws IOException {
        return value(INTEGER);
    }

    /** Reads a list; nothing is a list without elements. */
    public <T> List<T> list(JsonDeserializer<List<T>> deserializer) throws IOException {
        List<T> list = value(deserializer);
        return list == null ? List.of() : list;
    }

    /** Reads free JSON by name. */
    public Map<String, JsonNode> properties() throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return Map.of();
        }
        if (!parser.isExpectedStartObjectToken()) {
            keep();
            return Map.of();
        }
        Map<String, JsonNode> properties = Map.of();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            properties = properties.isEmpty() ? new LinkedHashMap<>() : properties;
            properties.put(key, context.readTree(parser));
        }
        return properties;
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
            keep(json);
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
        keep(context.readTree(parser));
    }

    private void keep(JsonNode json) {
        Map<String, JsonNode> map = others;
        if (map == null) {
            map = new LinkedHashMap<>();
            others = map;
        }
        map.put(name, json);
    }

    /** Gives back what was put aside under a name; null if nothing was. */
    public @Nullable JsonNode take(String property) {
        return others == null ? null : others.remove(property);
    }

    /** What was put aside. */
    public Map<String, JsonNode> others() {
        return others == null ? Map.of() : others;
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
