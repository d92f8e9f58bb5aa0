package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.JsonReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads parts of a tree that may hold anything. */
final class Trees {

    private Trees() {}

    static Optional<String> text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    static Optional<Instant> time(JsonNode json, String name) {
        try {
            return text(json, name).isPresent()
                    ? Optional.of(JsonReader.of(Instant.class).read(json.path(name)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the tree still has it
        }
    }

    /** Each item of an array; nothing if it is none. */
    static <T> List<T> map(JsonNode array, Function<JsonNode, T> item) {
        if (!array.isArray()) {
            return List.of();
        }
        if (array.size() == 1) {
            return List.of(item.apply(array.get(0)));
        }
        List<T> items = new ArrayList<>(array.size());
        array.forEach(json -> items.add(item.apply(json)));
        return Collections.unmodifiableList(items);
    }
}
