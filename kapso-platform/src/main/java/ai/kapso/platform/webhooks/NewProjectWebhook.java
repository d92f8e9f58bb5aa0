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
 * A webhook of the project to create: the life of accounts and numbers, workflows, agents and custom events.
 *
 * <p>With {@link #phoneNumberId()} it becomes a webhook of that number instead, for which {@link NewWebhook} is the more
 * direct way. Building fails with an {@link IllegalArgumentException} that names every field that can never be right.
 * Source: {@code POST /platform/v1/whatsapp/webhooks}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NewProjectWebhook.Builder.class)
public interface NewProjectWebhook extends JsonModel, WithNewProjectWebhook {

    /** Where the deliveries go; https, or http on loopback. Not printed, since it can hold a key. */
    @Value.Redacted
    String url();

    /** Meta's id of a number, for a webhook of that number; none for a webhook of the project. */
    Optional<String> phoneNumberId();

    /** What is delivered; Kapso's events by default. {@link WebhookKind#META} needs a number. */
    Optional<WebhookKind> kind();

    /**
     * The secret that deliveries are signed with; not blank. The API takes a webhook of the project without one, and its
     * deliveries cannot be verified then: anybody who knows the URL can send events. So creating one logs a warning, once.
     * A webhook of a number needs a secret ({@link NewWebhook#secretKey()}).
     */
    @Value.Redacted
    Optional<String> secretKey();

    /** The events to deliver: those of the project, or those of a number with {@link #phoneNumberId()}. */
    List<WebhookEventName> events();

    /** Whether it delivers; yes by default. */
    Optional<Boolean> active();

    /** Whether received messages are delivered in batches; for a number only. */
    Optional<Boolean> bufferEnabled();

    /** How many seconds of silence in a conversation end a batch, 1 to 60; 5 by default. */
    Optional<Integer> bufferWindowSeconds();

    /** How many messages end a batch at once, 1 to 100; 50 by default. */
    Optional<Integer> maxBufferSize();

    /** The events to deliver in batches; {@link WebhookEventName#MESSAGE_RECEIVED} is the only one. */
    List<WebhookEventName> bufferEvents();

    /**
     * After how many minutes of silence {@link WebhookEventName#CONVERSATION_INACTIVE} comes, 1 to 1440; for a number
     * only.
     */
    Optional<Integer> inactivityMinutes();

    /** Headers that every delivery shall carry; never printed. */
    @Value.Redacted
    Map<String, String> headers();

    /** The form of the deliveries; version 2 by default. */
    Optional<PayloadVersion> payloadVersion();

    @Value.Check
    default NewProjectWebhook check() {
        Checks checks = Checks.of("NewProjectWebhook").notBlank("phone_number_id", phoneNumberId());
        SecretChecks.secret(checks, "secret_key", secretKey());
        WebhookChecks.payloadVersion(checks, payloadVersion());
        UrlChecks.httpsOrLoopback(checks, "url", url());
        boolean ofNumber = phoneNumberId().isPresent();
        boolean meta = kind().filter(WebhookKind.META::equals).isPresent();
        checks.require(ofNumber || !meta, "phone_number_id", "is missing; kind meta needs one");
        WebhookChecks.scope(checks, events(), ofNumber ? WebhookScope.PHONE_NUMBER : WebhookScope.PROJECT);
        WebhookChecks.limits(checks, bufferWindowSeconds(), maxBufferSize(), inactivityMinutes());
        WebhookChecks.bufferEvents(checks, bufferEvents());
        if (meta) {
            WebhookChecks.meta(checks, events(), bufferEnabled(), bufferEvents(), inactivityMinutes());
        } else if (!ofNumber) {
            WebhookChecks.noNumberSettings(
                    checks, "a webhook of the project", bufferEnabled(), bufferEvents(), inactivityMinutes());
        }
        checks.done();
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** The same as {@link #of}. */
    static NewProjectWebhook kapso(String url, String secretKey, WebhookEventName... events) {
        return of(url, secretKey, events);
    }

    /**
     * A webhook that delivers Kapso's events of the project.
     *
     * @param url where the deliveries go
     * @param secretKey what they are signed with
     * @param events events of the project
     * @return the request
     * @throws IllegalArgumentException when something can never be right
     */
    static NewProjectWebhook of(String url, String secretKey, WebhookEventName... events) {
        return builder().url(url).secretKey(secretKey).addEvents(events).build();
    }

    /** Begins a webhook; {@code url} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewProjectWebhook} values. Not thread-safe. */
    final class Builder extends ImmutableNewProjectWebhook.Builder {

        /** Sets the events to deliver, in place of those before. */
        @CanIgnoreReturnValue
        public Builder events(WebhookEventName... events) {
            return events(List.of(events));
        }

        /**
         * Has received messages delivered in batches, a batch for each conversation; for a number only.
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
    }
}
