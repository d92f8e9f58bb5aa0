package ai.kapso.platform.webhooks;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place that Kapso delivers events to, of the whole project or of one number.
 *
 * <p>Source: {@code GET /platform/v1/whatsapp/webhooks/{webhook_id}}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Webhook.Builder.class)
public interface Webhook extends JsonModel, WithWebhook {

    /** Kapso's id of the webhook (a UUID today; treat it as opaque). */
    String id();

    /** Where the deliveries go; not printed, since it can hold a key. Empty if the server gave none. */
    @Value.Redacted
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String url() {
        return "";
    }

    /** What is delivered. */
    Optional<WebhookKind> kind();

    /** The events that are delivered; none for a webhook that passes on what Meta sends. */
    List<WebhookEventName> events();

    /**
     * Whether it delivers. The server switches a webhook off when nearly all of its deliveries fail;
     * {@link WebhookUpdate#resume()} switches it on again.
     */
    Optional<Boolean> active();

    /** When the webhook was created. */
    Optional<Instant> createdAt();

    /** When the webhook was last changed. */
    Optional<Instant> updatedAt();

    /** The project that it belongs to. */
    Optional<String> projectId();

    /** Meta's id of the number that it belongs to; empty for a webhook of the project. */
    Optional<String> phoneNumberId();

    /** The secret that deliveries are signed with. */
    @Value.Redacted
    Optional<String> secretKey();

    /** Headers that every delivery carries; often secrets. */
    @Value.Redacted
    Map<String, String> headers();

    /** Whether received messages are delivered in batches. */
    Optional<Boolean> bufferEnabled();

    /** How many seconds of silence in a conversation end a batch. */
    Optional<Integer> bufferWindowSeconds();

    /** How many messages end a batch at once. */
    Optional<Integer> maxBufferSize();

    /** The events that are delivered in batches. */
    List<WebhookEventName> bufferEvents();

    /** After how many minutes of silence {@link WebhookEventName#CONVERSATION_INACTIVE} comes. */
    Optional<Integer> inactivityMinutes();

    /** The form of the deliveries. */
    Optional<PayloadVersion> payloadVersion();

    /** The properties without an attribute of their own; not printed, since headers of an odd kind end up here. */
    @Override
    @JsonAnyGetter
    @Value.Redacted
    Map<String, JsonNode> additionalProperties();

    /** What it hears of. */
    default WebhookScope scope() {
        return phoneNumberId().isPresent() ? WebhookScope.PHONE_NUMBER : WebhookScope.PROJECT;
    }

    /** Begins a webhook; for tests, since webhooks come from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Webhook} values. Not thread-safe. */
    final class Builder extends ImmutableWebhook.Builder {}
}
