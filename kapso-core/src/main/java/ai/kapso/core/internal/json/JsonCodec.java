package ai.kapso.core.internal.json;

import ai.kapso.core.internal.LoneSurrogates;
import ai.kapso.core.json.Patch;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.InstantSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How JSON is written and read everywhere in the SDK; values are read with {@link JsonReader}. Thread-safe. */
public final class JsonCodec {

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 200;

    static final JsonMapper MAPPER = mapper();

    private static final Object LENIENCY = new Object();

    private JsonCodec() {}

    private static JsonMapper mapper() {
        JacksonVersion.check();
        return JsonMapper.builder(Limits.lifted())
                .annotationIntrospector(new ModelAnnotations())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addModules(new Jdk8Module(), kapsoModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .withCoercionConfig(
                        LogicalType.Boolean,
                        coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                // a text that a value cannot be without, also where the server sent an empty one
                .withConfigOverride(
                        String.class,
                        text -> text.setInclude(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)))
                .build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static SimpleModule kapsoModule() {
        SimpleModule module = new SimpleModule("kapso");
        module.addDeserializer(JsonNode.class, new TreeDeserializer());
        // not the whole JavaTimeModule, which takes a tenth of a second of every program's start
        module.addDeserializer(Instant.class, LenientInstant.INSTANCE);
        module.addSerializer(Instant.class, InstantSerializer.INSTANCE);
        module.addDeserializer(LocalDate.class, LocalDateDeserializer.INSTANCE);
        module.addSerializer(LocalDate.class, LocalDateSerializer.INSTANCE);
        module.addSerializer((Class) Patch.class, new PatchSerializer());
        return module;
    }

    /** The mapper of the second, lenient reading; made when a document first needs it. */
    static JsonMapper lenient() {
        return Lenient.MAPPER;
    }

    private static final class Lenient {
        private static final JsonMapper MAPPER = JsonCodec.MAPPER
                .rebuild()
                .addModule(new SimpleModule("kapso-lenient").setDeserializerModifier(new LenientProperties()))
                .defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute(LENIENCY, true))
                .build();
    }

    /** Whether this is the second, lenient reading of a document, which must not fail for an odd property. */
    static boolean isLenient(DeserializationContext context) {
        return context.getAttribute(LENIENCY) != null;
    }

    /**
     * Reads a tree that nobody can change.
     *
     * @return a missing node when there is no document
     * @throws UnexpectedJsonException when nesting is deeper than {@link #MAX_DEPTH}, or something follows the document
     */
    public static JsonNode tree(byte[] json) throws IOException {
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() == null) {
                return MissingNode.getInstance();
            }
            JsonNode tree = Trees.read(parser);
            if (parser.nextToken() != null) {
                throw new UnexpectedJsonException("something follows the JSON document");
            }
            return tree;
        }
    }

    /** The tree itself if nobody can change it, or else a copy that nobody can change. */
    public static JsonNode frozen(JsonNode json) {
        return Trees.frozen(json);
    }

    /** The map itself if nobody can change its trees, or else a copy with trees that nobody can change. */
    public static Map<String, JsonNode> frozenAll(Map<String, JsonNode> trees) {
        return Trees.frozenAll(trees);
    }

    /** An object's properties in their order; Jackson has a method for it from 2.15 on. */
    @SuppressWarnings("deprecation")
    public static Iterable<Map.Entry<String, JsonNode>> properties(JsonNode json) {
        return json::fields;
    }

    /** Writes a value as UTF-8. */
    public static byte[] write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * Writes what is sent to the API.
     *
     * @throws IllegalArgumentException when it cannot be written, or a text is cut through a character
     */
    public static byte[] request(Object model) {
        try {
            byte[] json = write(model);
            if (LoneSurrogates.mayBeIn(json)) {
                LoneSurrogates.refuse(toTree(model));
            }
            return json;
        } catch (JsonProcessingException e) {
            LoneSurrogates.refuse(toTree(model)); // which some versions of Jackson do not write
            throw new IllegalArgumentException("the request cannot be written as JSON", e);
        }
    }

    /** Writes a value as a tree. */
    public static JsonNode toTree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Writes an object as a map of texts, numbers, booleans, lists and maps. */
    public static Map<String, @Nullable Object> toMap(Object value) {
        return Trees.plain((ObjectNode) toTree(value));
    }
}
