package ai.kapso.platform.webhooks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import ai.kapso.platform.internal.SecretChecks;
import ai.kapso.platform.internal.UrlChecks;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to create a webhook of a phone number, for messages, conversations and contacts, or for everything that Meta
 * sends.
 *
 * <pre>{@code
 * platform.webhooks(phoneNumberId)
 *     .create(NewWebhook.kapso("https://app.example.com/webhooks", secret, WebhookEventName.MESSAGE_RECEIVED))
 *     .execute();
 * }</pre>
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names every invalid field.
 *
 * <p>Source: {@code POST /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NewWebhook.Builder.class)
public interface NewWebhook extends JsonModel, WithNewWebhook {

    /** The URL that receives the deliveries; https, or http on loopback. Not printed, since it can contain a key. */
    @Value.Redacted
    String url();

    /** The kind of deliveries; Kapso's events by default. It cannot be changed later. */
    Optional<WebhookKind> kind();

    /**
     * The secret that signs the deliveries, chosen by the caller; not blank. The server never generates one. It refuses a
     * webhook of a number without a secret, but accepts one of a project ({@link NewProjectWebhook#secretKey()}).
     */
    @Value.Redacted
    String secretKey();

    /** The events to deliver, at least one; none for {@link WebhookKind#META}. */
    List<WebhookEventName> events();

    /** Whether the webhook is active; true by default. */
    Optional<Boolean> active();

    /** Whether received messages are delivered in batches; see {@link Builder#buffer(Duration, int)}. */
    Optional<Boolean> bufferEnabled();

    /** The seconds of silence in a conversation after which a batch is sent, 1 to 60; 5 by default. */
    Optional<Integer> bufferWindowSeconds();

    /** The number of messages at which a batch is sent, 1 to 100; 50 by default. */
    Optional<Integer> maxBufferSize();

    /** The events to deliver in batches; only {@link WebhookEventName#MESSAGE_RECEIVED} is possible. */
    List<WebhookEventName> bufferEvents();

    /**
     * The minutes of silence after which {@link WebhookEventName#CONVERSATION_INACTIVE} is delivered, 1 to 1440; 60 by
     * default. Create a webhook for each further threshold.
     */
    Optional<Integer> inactivityMinutes();

    /** The headers to add to every delivery; never printed. */
    @Value.Redacted
    Map<String, String> headers();

    /** The payload version of the deliveries; version 2 by default. */
    Optional<PayloadVersion> payloadVersion();

    @Value.Check
    default NewWebhook check() {
        Checks checks = Checks.of("NewWebhook");
        SecretChecks.secret(checks, "secret_key", secretKey());
        WebhookChecks.payloadVersion(checks, payloadVersion());
        UrlChecks.httpsOrLoopback(checks, "url", url());
        WebhookChecks.scope(checks, events(), WebhookScope.PHONE_NUMBER);
        WebhookChecks.limits(checks, bufferWindowSeconds(), maxBufferSize(), inactivityMinutes());
        WebhookChecks.bufferEvents(checks, bufferEvents());
        WebhookKind kind = kind().orElse(WebhookKind.KAPSO);
        if (kind.equals(WebhookKind.KAPSO)) {
            checks.require(!events().isEmpty(), "events", "is empty");
        } else if (kind.equals(WebhookKind.META)) {
            WebhookChecks.meta(checks, events(), bufferEnabled(), bufferEvents(), inactivityMinutes());
        }
        checks.done();
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** A webhook that delivers Kapso's events; the same as {@link #kapso}. */
    static NewWebhook of(String url, String secretKey, WebhookEventName... events) {
        return kapso(url, secretKey, events);
    }

    /**
     * A webhook that delivers Kapso's events.
     *
     * @param url the URL that receives the deliveries
     * @param secretKey the secret that signs them
     * @param events at least one event of a number
     * @return the request
     * @throws IllegalArgumentException if a field is invalid
     */
    static NewWebhook kapso(String url, String secretKey, WebhookEventName... events) {
        return builder()
                .kind(WebhookKind.KAPSO)
                .url(url)
                .secretKey(secretKey)
                .addEvents(events)
                .build();
    }

    /**
     * A webhook that forwards everything that Meta sends for the number, in Meta's format. A number can have one of these.
     *
     * @param url the URL that receives the deliveries
     * @param secretKey the secret of the webhook
     * @return the request
     * @throws IllegalArgumentException if a field is invalid
     */
    static NewWebhook meta(String url, String secretKey) {
        return builder().kind(WebhookKind.META).url(url).secretKey(secretKey).build();
    }

    /** Returns a builder; {@code url}, {@code secretKey} and an event are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewWebhook} values. Not thread-safe. */
    final class Builder extends ImmutableNewWebhook.Builder {

        /** Sets the events to deliver, replacing previous ones. */
        @CanIgnoreReturnValue
        public Builder events(WebhookEventName... events) {
            return events(List.of(events));
        }

        /**
         * Delivers received messages in batches, one batch for each conversation.
         *
         * @param window the silence after which a batch is sent, 1 to 60 whole seconds
         * @param maxSize the number of messages at which a batch is sent, 1 to 100
         */
        @CanIgnoreReturnValue
        public Builder buffer(Duration window, int maxSize) {
            return bufferEnabled(true)
                    .bufferWindowSeconds(WebhookChecks.wholeSeconds(window))
                    .maxBufferSize(maxSize);
        }
    }
}
