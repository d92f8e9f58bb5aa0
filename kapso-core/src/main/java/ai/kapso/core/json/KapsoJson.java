package ai.kapso.core.json;

import ai.kapso.core.internal.json.JacksonVersion;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.internal.json.JsonProblems;
import ai.kapso.core.internal.json.JsonReader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the models of this SDK, in the form that Kapso's API and webhooks use.
 *
 * <p>For values that are stored or passed on. Reading tolerates what {@link JsonModel} describes; times are written as
 * ISO 8601 in UTC unless the API has them as epoch seconds. Thread-safe.
 */
public final class KapsoJson {

    private KapsoJson() {}

    /**
     * Reads a model from JSON text in UTF-8.
     *
     * @param json the document
     * @param type a model, such as {@code Message.class}, or {@link JsonNode}
     * @param <T> the model
     * @return the value
     * @throws IllegalArgumentException when the text is not JSON, or lacks a property that the model cannot be without;
     *     the message names the place, never the content
     */
    public static <T> T read(byte[] json, Class<T> type) {
        Objects.requireNonNull(type, "type is null");
        try {
            return own(JsonReader.of(type).read(json));
        } catch (IOException e) {
            throw unreadable(type, e);
        }
    }

    /**
     * Reads a model from JSON text.
     *
     * @param json the document
     * @param type a model
     * @param <T> the model
     * @return the value
     * @throws IllegalArgumentException as {@link #read(byte[], Class)}
     */
    public static <T> T read(String json, Class<T> type) {
        Objects.requireNonNull(type, "type is null");
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /**
     * Reads a model from a tree.
     *
     * @param json the tree
     * @param type a model
     * @param <T> the model
     * @return the value
     * @throws IllegalArgumentException as {@link #read(byte[], Class)}
     */
    public static <T> T read(JsonNode json, Class<T> type) {
        try {
            return own(JsonReader.of(type).read(json));
        } catch (IOException e) {
            throw unreadable(type, e);
        }
    }

    /**
     * Writes a model as JSON text, secrets included.
     *
     * @param model the value
     * @return compact JSON
     */
    public static String write(Object model) {
        return new String(writeBytes(model), StandardCharsets.UTF_8);
    }

    /**
     * Writes a model as JSON in UTF-8, secrets included.
     *
     * @param model the value
     * @return compact JSON
     */
    public static byte[] writeBytes(Object model) {
        JacksonVersion.check();
        try {
            return JsonCodec.write(model);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write " + model.getClass().getSimpleName() + " as JSON", e);
        }
    }

    /**
     * Writes a model as a tree, secrets included.
     *
     * @param model the value
     * @return a tree that the caller may change
     */
    public static JsonNode toTree(Object model) {
        JacksonVersion.check();
        return JsonCodec.toTree(model).deepCopy();
    }

    static Map<String, @Nullable Object> toMap(JsonModel model) {
        return JsonCodec.toMap(model);
    }

    /** Trees that are read here belong to the caller; those within models cannot be changed. */
    @SuppressWarnings("unchecked")
    private static <T> T own(T value) {
        return value instanceof JsonNode ? (T) ((JsonNode) value).deepCopy() : value;
    }

    private static IllegalArgumentException unreadable(Class<?> type, IOException problem) {
        return new IllegalArgumentException("not a " + type.getSimpleName() + ": " + JsonProblems.describe(problem));
    }
}
