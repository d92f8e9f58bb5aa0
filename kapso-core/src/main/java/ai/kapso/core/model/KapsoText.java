package ai.kapso.core.model;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that Kapso made for a message: a JSON string in some replies and events, an object with {@code text} in others.
 * It is written again as it came. Immutable and thread-safe.
 */
@JsonDeserialize(using = KapsoTextDeserializer.class)
public final class KapsoText {

    private final JsonNode json;

    private KapsoText(JsonNode json) {
        this.json = json;
    }

    /**
     * A plain text.
     *
     * @param text the text
     */
    public static KapsoText of(String text) {
        return new KapsoText(TextNode.valueOf(text));
    }

    /**
     * A text in either form.
     *
     * @param json a string, or an object with {@code text}
     * @throws IllegalArgumentException when it is neither
     */
    public static KapsoText of(JsonNode json) {
        Objects.requireNonNull(json, "json is null");
        if (!json.isTextual() && !json.path("text").isTextual()) {
            throw new IllegalArgumentException("neither a string nor an object with text");
        }
        return new KapsoText(JsonCodec.frozen(json));
    }

    /** The text. */
    public String text() {
        return json.isTextual() ? json.textValue() : json.path("text").textValue();
    }

    /** The JSON as it came. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KapsoText && ((KapsoText) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** A mask: the text is somebody's. */
    @Override
    public String toString() {
        return "[redacted]";
    }
}
