package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.KapsoJson;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One change: which {@link #field()}, and its {@link #value()}. */
public final class MetaChange {

    private static final MetaField NO_FIELD = MetaField.of("");

    private final MetaField field;
    private final MetaValue value;
    private final List<UnreadableItem> unreadable;
    private final JsonNode json;

    private MetaChange(MetaField field, MetaValue value, List<UnreadableItem> unreadable, JsonNode json) {
        this.field = field;
        this.value = value;
        this.unreadable = unreadable;
        this.json = JsonCodec.frozen(json);
    }

    /**
     * A change that was parsed already.
     *
     * @param json the change; not to be changed any more
     * @return the change
     */
    @JsonCreator
    public static MetaChange of(JsonNode json) {
        MetaField field = field(Objects.requireNonNull(json, "json is null"));
        if (field == null) {
            return unknown(json, json.isObject() ? "the change has no field" : "the change is not a JSON object");
        }
        ItemList items = ItemList.of(json.path("value"));
        return new MetaChange(field, MetaValues.read(field, items.value()), items.unreadable(), json);
    }

    private static @Nullable MetaField field(JsonNode json) {
        JsonNode name = json.path("field");
        if (name.isTextual() && !name.textValue().isEmpty()) {
            return MetaField.of(name.textValue());
        }
        return name.isContainerNode() ? null : MetaValues.guess(json.path("value"));
    }

    static MetaChange unknown(JsonNode json, String problem) {
        return new MetaChange(NO_FIELD, UnknownMetaValue.of(json, problem), List.of(), json);
    }

    /**
     * A change, for tests.
     *
     * @param field what changed
     * @param value how
     * @return the change
     */
    public static MetaChange of(MetaField field, MetaValue value) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("field", field.value());
        json.set("value", KapsoJson.toTree(value));
        return new MetaChange(field, value, List.of(), json);
    }

    /** What changed; of a change that does not say, what its value has; else the empty word. */
    public MetaField field() {
        return field;
    }

    /** How it changed; an {@link UnknownMetaValue} if this version does not know or cannot read it. */
    public MetaValue value() {
        return value;
    }

    /** The number that it is about; missing for changes of an account. */
    public Optional<NumberMetadata> metadata() {
        return value.metadata();
    }

    /** The items of the value's lists that could not be read. They are missing there. */
    public List<UnreadableItem> unreadable() {
        return unreadable;
    }

    /**
     * The change's traffic in the types that Kapso's events and message queries use; see {@link MetaWebhook#normalize()}.
     *
     * @return empty if the change is about something else
     */
    public Optional<NumberTraffic> normalize() {
        return normalize(Optional.empty());
    }

    Optional<NumberTraffic> normalize(Optional<String> businessAccountId) {
        return value.accept(new Normalizer(businessAccountId));
    }

    /** The change as it came. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetaChange && ((MetaChange) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** The field and the kind of the value, nothing of its content. */
    @Override
    public String toString() {
        return "MetaChange{field=" + field + ", unreadable=" + unreadable.size() + "}";
    }
}
