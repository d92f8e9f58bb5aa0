package ai.kapso.webhooks.events;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.internal.ContentHash;
import ai.kapso.webhooks.internal.LogText;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
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
    private final Origin origin;

    private UnknownEvent(WebhookEventName eventName, JsonNode json, @Nullable String problem, Origin origin) {
        this.eventName = Objects.requireNonNull(eventName, "eventName");
        this.json = JsonCodec.frozen(Objects.requireNonNull(json, "json"));
        this.problem = problem;
        this.origin = origin;
    }

    /**
     * An event of a name that this version does not know.
     *
     * @param eventName the name, the empty text if nobody told it
     * @param json the body
     * @return the event
     */
    public static UnknownEvent of(WebhookEventName eventName, JsonNode json) {
        return new UnknownEvent(eventName, json, null, Origin.NONE);
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
        return new UnknownEvent(eventName, json, problem, Origin.NONE);
    }

    @JsonCreator
    static UnknownEvent stored(
            @JsonProperty(StoredEvent.UNKNOWN) @Nullable JsonNode json,
            @JsonProperty(value = StoredEvent.NAME, required = true) WebhookEventName eventName,
            @JsonProperty(StoredEvent.PROBLEM) Optional<String> problem,
            @JsonProperty(StoredEvent.ACCOUNT) Optional<String> businessAccountId,
            @JsonProperty(StoredEvent.NUMBER) Optional<String> phoneNumberId,
            @JsonProperty(StoredEvent.TIME) Optional<Instant> time) {
        return new UnknownEvent(
                        eventName, json == null ? NullNode.getInstance() : json, problem.orElse(null), Origin.NONE)
                .from(businessAccountId, phoneNumberId, time);
    }

    /**
     * This event, as part of one of Meta's webhooks.
     *
     * @param businessAccountId the id of the entry
     * @param phoneNumberId Meta's id of the business's number
     * @param time the time of the entry
     * @return the event
     */
    public UnknownEvent from(
            Optional<String> businessAccountId, Optional<String> phoneNumberId, Optional<Instant> time) {
        return new UnknownEvent(
                eventName,
                json,
                problem,
                new Origin(businessAccountId.orElse(null), phoneNumberId.orElse(null), time.orElse(null)));
    }

    @Override
    public WebhookEventName eventName() {
        return eventName;
    }

    /** The event's body; for an item of a batch, the item. */
    public JsonNode json() {
        return json;
    }

    /** Why it is unknown although its name is known; safe to log. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Id of the WhatsApp Business account, of Meta's own events: the id of the webhook's entry. */
    public Optional<String> businessAccountId() {
        return Optional.ofNullable(origin.businessAccountId);
    }

    /** Meta's id of the business's number, of Meta's own events. */
    public Optional<String> phoneNumberId() {
        return Optional.ofNullable(origin.phoneNumberId);
    }

    /** The time of the webhook's entry, of Meta's own events. */
    public Optional<Instant> time() {
        return Optional.ofNullable(origin.time);
    }

    /** The body itself as long as that says everything; else with what else there is beside it. */
    @JsonValue
    JsonNode written() {
        return isBodyOnly() ? json : StoredEvent.of(this);
    }

    private boolean isBodyOnly() {
        return problem == null && origin.equals(Origin.NONE) && !eventName.isKnown() && StoredEvent.isOrdinary(json);
    }

    @Override
    public Optional<Boolean> test() {
        return TestFlag.of(json);
    }

    /** Of a change that Meta told: name, a hash of the change, account, number and time. Empty for all else. */
    @Override
    public Optional<String> eventKey() {
        return origin.equals(Origin.NONE) || !json.isObject()
                ? Optional.empty()
                : keyOf(Optional.of(ContentHash.of(json)), businessAccountId(), phoneNumberId(), time());
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
                && Objects.equals(((UnknownEvent) other).problem, problem)
                && ((UnknownEvent) other).origin.equals(origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(eventName, json, problem, origin);
    }

    /** Name and problem, not the content. */
    @Override
    public String toString() {
        return "UnknownEvent{eventName=" + LogText.of(eventName) + ", problem=" + problem + "}";
    }

    /** What the rest of one of Meta's webhooks says about an event. */
    private static final class Origin {

        static final Origin NONE = new Origin(null, null, null);

        final @Nullable String businessAccountId;
        final @Nullable String phoneNumberId;
        final @Nullable Instant time;

        Origin(@Nullable String businessAccountId, @Nullable String phoneNumberId, @Nullable Instant time) {
            this.businessAccountId = businessAccountId;
            this.phoneNumberId = phoneNumberId;
            this.time = time;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Origin
                    && Objects.equals(((Origin) other).businessAccountId, businessAccountId)
                    && Objects.equals(((Origin) other).phoneNumberId, phoneNumberId)
                    && Objects.equals(((Origin) other).time, time);
        }

        @Override
        public int hashCode() {
            return Objects.hash(businessAccountId, phoneNumberId, time);
        }
    }
}
