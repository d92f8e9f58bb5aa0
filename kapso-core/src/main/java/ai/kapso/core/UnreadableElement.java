package ai.kapso.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/** An item of a list that cannot be read as its type, since a required property is missing or of another kind. Immutable. */
public final class UnreadableElement {

    private final int index;
    private final JsonNode json;
    private final String reason;

    /**
     * Creates an item; the SDK does so while it reads a page.
     *
     * @param index its place in the page as the API sent it, from 0
     * @param json the item
     * @param reason why it cannot be read, without anything of its content
     */
    public UnreadableElement(int index, JsonNode json, String reason) {
        this.index = index;
        this.json = Objects.requireNonNull(json, "json is null").deepCopy();
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** The place in the page as the API sent it, from 0. */
    public int index() {
        return index;
    }

    /** The item as the API sent it; a copy. */
    public JsonNode json() {
        return json.deepCopy();
    }

    /** The reason, such as {@code a required property is missing or of the wrong kind at name}. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnreadableElement
                && index == ((UnreadableElement) other).index
                && json.equals(((UnreadableElement) other).json);
    }

    @Override
    public int hashCode() {
        return 31 * index + json.hashCode();
    }

    /** The place and the reason; nothing of the content. */
    @Override
    public String toString() {
        return "item " + index + ": " + reason;
    }
}
