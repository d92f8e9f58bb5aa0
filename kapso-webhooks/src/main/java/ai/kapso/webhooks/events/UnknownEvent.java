package ai.kapso.webhooks.events;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.internal.LogText;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event that this version does not know, or one whose body is not what the event's name promises; then {@link
 * #problem()} says why. Its JSON is kept whole; treat the tree as read-only.
 */
public final class UnknownEvent extends WebhookEvent {

    private final WebhookEventName eventName;
    private final JsonNode json;
    private final @Nullable String problem;

    private UnknownEvent(WebhookEventName eventName, JsonNode json, @Nullable String problem) {
        this.eventName = Objects.requireNonNull(eventName, "eventName");
        this.json = JsonCodec.frozen(Objects.requireNonNull(json, "json"));
        this.problem = problem;
    }

    /**
     * An event of a name that this version does not know.
     *
     * @param eventName the name, the empty text if nobody told it
     * @param json the body
     * @return the event
     */
    public static UnknownEvent of(WebhookEventName eventName, JsonNode json) {
        return new UnknownEvent(eventName, json, null);
    }

    /**
     * An event that could not be read.
     *
     * @param eventName the name, the empty text if nobody told it
     * @param json the body
     * @param problem why, without any of the content
     * @return the event
     */
    public static UnknownEvent of(WebhookEventName eventName, JsonNode json, String problem) {
        return new UnknownEvent(eventName, json, problem);
    }

    @Override
    public WebhookEventName eventName() {
        return eventName;
    }

    /** The event's body; for an item of a batch, the item. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    /** Why it is unknown although its name is known; safe to log. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public Optional<Boolean> test() {
        return TestFlag.of(json);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitUnknownEvent(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownEvent
                && ((UnknownEvent) other).eventName.equals(eventName)
                && ((UnknownEvent) other).json.equals(json)
                && Objects.equals(((UnknownEvent) other).problem, problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(eventName, json, problem);
    }

    /** Name and problem, not the content. */
    @Override
    public String toString() {
        return "UnknownEvent{eventName=" + LogText.of(eventName) + ", problem=" + problem + "}";
    }
}
