package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed for one account. */
public final class MetaEntry {

    private final JsonNode json;
    private final List<MetaChange> changes;

    private MetaEntry(JsonNode json, List<MetaChange> changes) {
        this.json = JsonCodec.frozen(json);
        this.changes = changes;
    }

    static MetaEntry of(JsonNode json) {
        if (!json.isObject()) {
            return new MetaEntry(json, List.of(MetaChange.unknown(json, "the entry is not a JSON object")));
        }
        JsonNode changes = json.path("changes");
        if (!changes.isArray()) {
            return new MetaEntry(json, List.of(MetaChange.unknown(json, "the entry has no changes")));
        }
        return new MetaEntry(json, Trees.map(changes, MetaChange::of));
    }

    /**
     * An entry, for tests.
     *
     * @param id the account's id
     * @param changes what changed
     * @return the entry
     */
    public static MetaEntry of(String id, MetaChange... changes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
        Arrays.stream(changes).forEach(change -> json.withArray("changes").add(change.json()));
        return new MetaEntry(json, List.of(changes));
    }

    /**
     * Id of the WhatsApp Business account (WABA). For {@link MetaField#PARTNER_SOLUTIONS}, and for an account update that
     * names an account itself, of the business portfolio.
     */
    public Optional<String> id() {
        return Trees.text(json, "id");
    }

    /** When; missing for messages and whatever else has times of its own. */
    public Optional<Instant> time() {
        return Trees.time(json, "time");
    }

    /** What changed. */
    public List<MetaChange> changes() {
        return changes;
    }

    /** The entry as it came. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetaEntry && ((MetaEntry) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** The fields that changed, nothing of their content. */
    @Override
    public String toString() {
        return "MetaEntry{" + changes.stream().map(MetaChange::field).collect(Collectors.toList()) + "}";
    }
}
