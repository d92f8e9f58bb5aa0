package ai.kapso.platform.webhooks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.json.Patch;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.internal.Patches;
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
 * Changes to a webhook; what is not given stays as it is.
 *
 * <p>Building fails with an {@link IllegalArgumentException} that names every field that can never be right. Source:
 * {@code PATCH /platform/v1/whatsapp/webhooks/{webhook_id}} and
 * {@code PATCH /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WebhookUpdate.Builder.class)
public interface WebhookUpdate extends JsonModel, WithWebhookUpdate {

    /** Where the deliveries go; https, or http on loopback. Not printed, since it can hold a key. */
    @Value.Redacted
    Optional<String> url();

    /** The kind that the webhook has; the server refuses any other. */
    Optional<WebhookKind> kind();

    /** A new secret to sign deliveries with. It counts at once; deliveries under way may still have the old one. */
    @Value.Default
    @Value.Redacted
    default Patch<String> secretKey() {
        return Patch.keep();
    }

    /** The events to deliver, in place of those before. */
    Optional<List<WebhookEventName>> events();

    /** Whether it delivers; see {@link #pause()} and {@link #resume()}. */
    Optional<Boolean> active();

    /** Whether received messages are delivered in batches; for a number's webhook of kind {@code kapso} only. */
    Optional<Boolean> bufferEnabled();

    /** How many seconds of silence in a conversation end a batch, 1 to 60. */
    @Value.Default
    default Patch<Integer> bufferWindowSeconds() {
        return Patch.keep();
    }

    /** How many messages end a batch at once, 1 to 100. */
    @Value.Default
    default Patch<Integer> maxBufferSize() {
        return Patch.keep();
    }

    /** The events to deliver in batches; {@link WebhookEventName#MESSAGE_RECEIVED} is the only one. */
    Optional<List<WebhookEventName>> bufferEvents();

    /** After how many minutes of silence {@link WebhookEventName#CONVERSATION_INACTIVE} comes, 1 to 1440. */
    @Value.Default
    default Patch<Integer> inactivityMinutes() {
        return Patch.keep();
    }

    /** The headers that every delivery shall carry, in place of those before; never printed. */
    @Value.Default
    @Value.Redacted
    default Patch<Map<String, String>> headers() {
        return Patch.keep();
    }

    /** The form of the deliveries. */
    @Value.Default
    default Patch<PayloadVersion> payloadVersion() {
        return Patch.keep();
    }

    @Value.Check
    default WebhookUpdate check() {
        List<WebhookEventName> events = events().orElse(List.of());
        List<WebhookEventName> bufferEvents = bufferEvents().orElse(List.of());
        Optional<Integer> inactivityMinutes = Patches.value(inactivityMinutes());
        Checks checks = Checks.of("WebhookUpdate");
        SecretChecks.secret(checks, "secret_key", Patches.value(secretKey()));
        WebhookChecks.payloadVersion(checks, Patches.value(payloadVersion()));
        UrlChecks.httpsOrLoopback(checks, "url", url());
        WebhookChecks.oneScope(checks, events);
        WebhookChecks.limits(
                checks, Patches.value(bufferWindowSeconds()), Patches.value(maxBufferSize()), inactivityMinutes);
        WebhookChecks.bufferEvents(checks, bufferEvents);
        if (kind().filter(WebhookKind.META::equals).isPresent()) {
            WebhookChecks.meta(checks, events, bufferEnabled(), bufferEvents, inactivityMinutes);
        }
        checks.done();
        return withEvents(events().map(List::copyOf))
                .withBufferEvents(bufferEvents().map(List::copyOf))
                .withHeaders(Patches.unmodifiable(headers()))
                .withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** The update that stops deliveries until {@link #resume()}; what happens in between is not delivered later. */
    static WebhookUpdate pause() {
        return builder().active(false).build();
    }

    /** The update that starts deliveries again, after a pause or after the server stopped them. */
    static WebhookUpdate resume() {
        return builder().active(true).build();
    }

    /** Begins an update that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WebhookUpdate} values. Not thread-safe. */
    final class Builder extends ImmutableWebhookUpdate.Builder {

        /** Sets the secret to sign deliveries with. */
        @CanIgnoreReturnValue
        public Builder secretKey(String secret) {
            return secretKey(Patch.of(secret));
        }

        /** Removes the secret; deliveries can no longer be told from forgeries then. */
        @CanIgnoreReturnValue
        public Builder clearSecretKey() {
            return secretKey(Patch.clear());
        }

        /** Sets the events to deliver, in place of those before. */
        @CanIgnoreReturnValue
        public Builder events(WebhookEventName... events) {
            return events(List.of(events));
        }

        /** Sets the events to deliver in batches, in place of those before. */
        @CanIgnoreReturnValue
        public Builder bufferEvents(WebhookEventName... events) {
            return bufferEvents(List.of(events));
        }

        /**
         * Has received messages delivered in batches, a batch for each conversation.
         *
         * @param window how much silence ends a batch, 1 to 60 whole seconds
         * @param maxSize how many messages end a batch at once, 1 to 100
         */
        @CanIgnoreReturnValue
        public Builder buffer(Duration window, int maxSize) {
            return bufferEnabled(true)
                    .bufferWindowSeconds(WebhookChecks.wholeSeconds(window))
                    .maxBufferSize(maxSize);
        }

        /** Sets how many seconds of silence in a conversation end a batch. */
        @CanIgnoreReturnValue
        public Builder bufferWindowSeconds(int seconds) {
            return bufferWindowSeconds(Patch.of(seconds));
        }

        /** Goes back to the default of {@link #bufferWindowSeconds(int)}. */
        @CanIgnoreReturnValue
        public Builder clearBufferWindowSeconds() {
            return bufferWindowSeconds(Patch.clear());
        }

        /** Sets how many messages end a batch at once. */
        @CanIgnoreReturnValue
        public Builder maxBufferSize(int messages) {
            return maxBufferSize(Patch.of(messages));
        }

        /** Goes back to the default of {@link #maxBufferSize(int)}. */
        @CanIgnoreReturnValue
        public Builder clearMaxBufferSize() {
            return maxBufferSize(Patch.clear());
        }

        /** Sets after how many minutes of silence {@link WebhookEventName#CONVERSATION_INACTIVE} comes. */
        @CanIgnoreReturnValue
        public Builder inactivityMinutes(int minutes) {
            return inactivityMinutes(Patch.of(minutes));
        }

        /** Goes back to the default of {@link #inactivityMinutes(int)}. */
        @CanIgnoreReturnValue
        public Builder clearInactivityMinutes() {
            return inactivityMinutes(Patch.clear());
        }

        /** Sets the headers that every delivery shall carry, in place of those before. */
        @CanIgnoreReturnValue
        public Builder headers(Map<String, String> headers) {
            return headers(Patch.of(headers));
        }

        /** Removes the headers. */
        @CanIgnoreReturnValue
        public Builder clearHeaders() {
            return headers(Patch.clear());
        }

        /** Sets the form of the deliveries. */
        @CanIgnoreReturnValue
        public Builder payloadVersion(PayloadVersion version) {
            return payloadVersion(Patch.of(version));
        }

        /** Goes back to the default form of the deliveries. */
        @CanIgnoreReturnValue
        public Builder clearPayloadVersion() {
            return payloadVersion(Patch.clear());
        }
    }
}
