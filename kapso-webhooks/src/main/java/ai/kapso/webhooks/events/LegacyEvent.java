package ai.kapso.webhooks.events;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.internal.LogText;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event in payload version 1, which webhooks from before the migration still send. Only what maps to today's terms has
 * a method; the JSON is kept whole, treat the tree as read-only. Set the webhook to version 2 to get typed events.
 */
public final class LegacyEvent extends WebhookEvent {

    private static final String CONFIG = "whatsapp_config";
    private static final String CONFIG_ID = "whatsapp_config_id";

    private final WebhookEventName eventName;
    private final JsonNode json;

    private LegacyEvent(WebhookEventName eventName, JsonNode json) {
        this.eventName = Objects.requireNonNull(eventName, "eventName");
        this.json = JsonCodec.frozen(Objects.requireNonNull(json, "json"));
    }

    /**
     * An event in version 1.
     *
     * @param eventName the name, the empty text if nobody told it
     * @param json the body
     * @return the event
     */
    public static LegacyEvent of(WebhookEventName eventName, JsonNode json) {
        return new LegacyEvent(eventName, json);
    }

    @JsonCreator
    static LegacyEvent stored(
            @JsonProperty(value = StoredEvent.LEGACY, required = true) JsonNode json,
            @JsonProperty(value = StoredEvent.NAME, required = true) WebhookEventName eventName) {
        return new LegacyEvent(eventName, json);
    }

    @Override
    public WebhookEventName eventName() {
        return eventName;
    }

    /** The event's body. */
    public JsonNode json() {
        return json;
    }

    /** The body itself as long as that shows its version. */
    @JsonValue
    JsonNode written() {
        return json.path(CONFIG).isObject() && StoredEvent.isOrdinary(json) ? json : StoredEvent.of(this);
    }

    /** Meta's id of the business's number. */
    public Optional<String> phoneNumberId() {
        return text(json.path(CONFIG).path("phone_number_id")).or(() -> text(json.path("phone_number_id")));
    }

    /** Kapso's older id of the business's number. */
    public Optional<String> whatsappConfigId() {
        return text(json.path(CONFIG).path("id"))
                .or(() -> text(json.path(CONFIG_ID)))
                .or(() -> text(json.path("conversation").path(CONFIG_ID)));
    }

    /** Kapso's id of the conversation. */
    public Optional<String> conversationId() {
        return text(json.path("conversation").path("id"));
    }

    /** The customer's number. */
    public Optional<String> customerPhoneNumber() {
        return text(json.path("conversation").path("phone_number"));
    }

    /** Id of the message; not necessarily WhatsApp's. */
    public Optional<String> messageId() {
        return text(json.path("message").path("id"));
    }

    /** The kind of message, such as {@code text}. */
    public Optional<String> messageType() {
        return text(json.path("message").path("message_type"));
    }

    /** The message as one text. */
    public Optional<String> messageContent() {
        return text(json.path("message").path("content"));
    }

    @Override
    public Optional<Boolean> test() {
        return TestFlag.of(json);
    }

    /** Name, message id and number; empty for events that are not about a message, or whose name nobody knows. */
    @Override
    public Optional<String> eventKey() {
        return eventName.isKnown()
                ? keyOf(messageId(), phoneNumberId(), whatsappConfigId(), conversationId())
                : Optional.empty();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitLegacyEvent(this);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegacyEvent
                && ((LegacyEvent) other).eventName.equals(eventName)
                && ((LegacyEvent) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(eventName, json);
    }

    /** The name, not the content. */
    @Override
    public String toString() {
        return "LegacyEvent{eventName=" + LogText.of(eventName) + "}";
    }
}
