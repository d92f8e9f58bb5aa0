package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item of a list that could not be read: kept as it came, beside the others. */
public final class UnreadableItem {

    private final String path;
    private final JsonNode json;
    private final String problem;

    UnreadableItem(String path, JsonNode json, String problem) {
        this.path = path;
        this.json = JsonCodec.frozen(json);
        this.problem = problem;
    }

    /** Where it lay within the value, as in {@code messages[2]}. */
    public String path() {
        return path;
    }

    /** The item. */
    public JsonNode json() {
        return json;
    }

    /** Why it could not be read; safe to log. */
    public String problem() {
        return problem;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnreadableItem
                && ((UnreadableItem) other).path.equals(path)
                && ((UnreadableItem) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, json);
    }

    /** Path and problem, not the content. */
    @Override
    public String toString() {
        return "UnreadableItem{path=" + path + ", problem=" + problem + "}";
    }
}
