package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.KapsoJson;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field that this version does not know, or one that is not what the field promises; then {@link
 * #problem()} says why. Its JSON is kept whole; treat the tree as read-only.
 */
public final class UnknownMetaValue extends MetaValue {

    private final JsonNode json;
    private final @Nullable String problem;

    private UnknownMetaValue(JsonNode json, @Nullable String problem) {
        this.json = JsonCodec.frozen(Objects.requireNonNull(json, "json"));
        this.problem = problem;
    }

    /**
     * The value of a field that this version does not know.
     *
     * @param json the value
     * @return the value
     */
    public static UnknownMetaValue of(JsonNode json) {
        return new UnknownMetaValue(json, null);
    }

    static UnknownMetaValue of(JsonNode json, String problem) {
        return new UnknownMetaValue(json, problem);
    }

    /** The value; the whole change or entry, if that could not be read. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    /** The number that it is about, if it names one where the values of other fields do. */
    @Override
    public Optional<NumberMetadata> metadata() {
        JsonNode metadata = json.path("metadata").isObject()
                ? json.path("metadata")
                : json.path("value").path("metadata");
        return metadata.isObject() ? Optional.of(KapsoJson.read(metadata, NumberMetadata.class)) : Optional.empty();
    }

    /** Why it is unknown although its field is known; safe to log. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitUnknown(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownMetaValue
                && ((UnknownMetaValue) other).json.equals(json)
                && Objects.equals(((UnknownMetaValue) other).problem, problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(json, problem);
    }

    /** The problem, not the content. */
    @Override
    public String toString() {
        return "UnknownMetaValue{problem=" + problem + "}";
    }
}
