package ai.kapso.core.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value that is read from or written to JSON and keeps what it does not know.
 *
 * <p>Read types hold here every property that this version of the SDK has no attribute for, and every known property
 * whose JSON was of a kind that the attribute cannot hold. Written types put these properties into the request as they
 * are, which is the way to use a field of the API before the SDK knows it. All models are immutable and thread-safe;
 * trees that were read or put into a request cannot be changed, {@link JsonNode#deepCopy()} gives one that can. Requests
 * copy the trees that their builders are given. Builders of read types, which tests use, do not: do not change such a
 * tree any more.
 */
public interface JsonModel {

    /**
     * The properties without an attribute of their own, by their name in JSON; empty when there are none. They are not
     * printed by {@code toString}: what is not known may be a secret.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, JsonNode> additionalProperties();

    /**
     * Returns this value as maps, lists, texts, numbers and booleans, under the names that it has in JSON and with secrets
     * included. This is what object mappers other than the SDK's own write.
     *
     * @return a map that the caller may change
     */
    @JsonValue
    default Map<String, @Nullable Object> toMap() {
        return KapsoJson.toMap(this);
    }
}
