package ai.kapso.core.internal.json;

import ai.kapso.core.json.Patch;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.InstantSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** How JSON is written and read everywhere in the SDK; values are read with {@link JsonReader}. Thread-safe. */
public final class JsonCodec {

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 200;

    static final JsonMapper STRICT = mapper();

    private static final Object LENIENCY = new Object();

    private JsonCodec() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .nodeFactory(new ExactNumbers())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addModules(new Jdk8Module(), kapsoModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
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
        private static final JsonMapper MAPPER = STRICT.rebuild()
                .addModule(new SimpleModule("kapso-lenient").setDeserializerModifier(new LenientProperties()))
                .defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute(LENIENCY, true))
                .build();
    }

    /** Whether this is the second, lenient reading of a document, which must not fail for an odd property. */
    static boolean isLenient(DeserializationContext context) {
        return context.getAttribute(LENIENCY) != null;
    }

    /** Reads a tree; nesting deeper than {@link #MAX_DEPTH} is refused. */
    public static JsonNode tree(byte[] json) throws IOException {
        try {
            return STRICT.readTree(json);
        } catch (NumberFormatException e) {
            throw outOfRange(e);
        }
    }

    /** Jackson throws it unchecked for a number whose exponent no type can hold. */
    static IOException outOfRange(NumberFormatException e) {
        IOException problem = new UnexpectedJsonException("a number is out of range");
        problem.initCause(e);
        return problem;
    }

    /** Writes a value as UTF-8. */
    public static byte[] write(Object value) throws JsonProcessingException {
        return STRICT.writeValueAsBytes(value);
    }

    /** Writes a value as a tree. */
    public static JsonNode toTree(Object value) {
        return STRICT.valueToTree(value);
    }
}
