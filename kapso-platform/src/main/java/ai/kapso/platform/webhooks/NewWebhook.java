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
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A webhook of one number to create: messages, conversations and contacts, or everything as Meta sends it.
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names every field that can never be right. Source:
 * {@code POST /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NewWebhook.Builder.class)
public interface NewWebhook extends JsonModel, WithNewWebhook {

    /** Where the deliveries go; https, or http on loopback. Not printed, since it can hold a key. */
    @Value.Redacted
    String url();

    /** What is delivered; Kapso's events by default. It cannot be changed later. */
    Optional<WebhookKind> kind();

    /**
     * The secret that deliveries are signed with, chosen by the caller; not blank. The server never makes one, and refuses
     * the webhook of a number without one; that of a project it takes ({@link NewProjectWebhook#secretKey()}).
     */
    @Value.Redacted
    String secretKey();

    /** The events to deliver, at least one; none for {@link WebhookKind#META}. */
    List<WebhookEventName> events();

    /** Whether it delivers; yes by default. */
    Optional<Boolean> active();

    /** Whether received messages are delivered in batches; see {@link Builder#buffer(Duration, int)}. */
    Optional<Boolean> bufferEnabled();

    /** How many seconds of silence in a conversation end a batch, 1 to 60; 5 by default. */
    Optional<Integer> bufferWindowSeconds();

    /** How many messages end a batch at once, 1 to 100; 50 by default. */
    Optional<Integer> maxBufferSize();

    /** The events to deliver in batches; {@link WebhookEventName#MESSAGE_RECEIVED} is the only one. */
    List<WebhookEventName> bufferEvents();

    /**
     * After how many minutes of silence {@link WebhookEventName#CONVERSATION_INACTIVE} comes, 1 to 1440; 60 by default.
     * Each further threshold needs a webhook of its own.
     */
    Optional<Integer> inactivityMinutes();

    /** Headers that every delivery shall carry; never printed. */
    @Value.Redacted
    Map<String, String> headers();

    /** The form of the deliveries; version 2 by default. */
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

    /** The same as {@link #kapso}. */
    static NewWebhook of(String url, String secretKey, WebhookEventName... events) {
        return kapso(url, secretKey, events);
    }

    /**
     * A webhook that delivers Kapso's events.
     *
     * @param url where the deliveries go
     * @param secretKey what they are signed with
     * @param events at least one event of a number
     * @return the request
     * @throws IllegalArgumentException when something can never be right
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
     * A webhook that passes on everything Meta sends for the number, as Meta sent it. A number can have one of these.
     *
     * @param url where the deliveries go
     * @param secretKey the secret of the webhook
     * @return the request
     * @throws IllegalArgumentException when something can never be right
     */
    static NewWebhook meta(String url, String secretKey) {
        return builder().kind(WebhookKind.META).url(url).secretKey(secretKey).build();
    }

    /** Begins a webhook; {@code url}, {@code secretKey} and an event are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewWebhook} values. Not thread-safe. */
    final class Builder extends ImmutableNewWebhook.Builder {

        /** Sets the events to deliver, in place of those before. */
        @CanIgnoreReturnValue
        public Builder events(WebhookEventName... events) {
            return events(List.of(events));
        }

        /**
         * Has received messages delivered in batches, a batch for each conversation.
         *
         * @param window how much silence ends a batch, 1 to 60 whole seconds
         * @param maxSize how many messages end a batch at once, 1 to 100
         */
        @CanIgnoreReturnValue
        public Builder buffer(Duration window, int maxSize) {
            Objects.requireNonNull(window, "window is null");
            return bufferEnabled(true)
                    .bufferWindowSeconds(WebhookChecks.wholeSeconds(window))
                    .maxBufferSize(maxSize);
        }
    }
}
