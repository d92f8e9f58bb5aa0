package ai.kapso.webhooks;

import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import org.jspecify.annotations.Nullable;

/** What the headers of a delivery claim. They are not signed: hints, of use only where the body does not say otherwise. */
final class DeliveryHeaders {

    static final String EVENT = "X-Webhook-Event";
    static final String VERSION = "X-Webhook-Payload-Version";
    static final String BATCH = "X-Webhook-Batch";
    static final String IDEMPOTENCY_KEY = "X-Idempotency-Key";

    private final @Nullable WebhookEventName event;
    private final @Nullable PayloadVersion version;
    private final @Nullable String idempotencyKey;
    private final boolean batch;

    private DeliveryHeaders(WebhookHeaders headers) {
        String name = text(headers, EVENT);
        this.event = name == null ? null : WebhookEventName.of(name);
        String number = text(headers, VERSION);
        this.version = number == null ? null : PayloadVersion.of(number);
        this.idempotencyKey = text(headers, IDEMPOTENCY_KEY);
        this.batch = "true".equalsIgnoreCase(text(headers, BATCH));
    }

    static DeliveryHeaders of(WebhookHeaders headers) {
        return new DeliveryHeaders(headers);
    }

    private static @Nullable String text(WebhookHeaders headers, String name) {
        String value = headers.first(name).orElse("").strip();
        return value.isEmpty() ? null : value;
    }

    @Nullable
    WebhookEventName event() {
        return event;
    }

    @Nullable
    PayloadVersion version() {
        return version;
    }

    boolean isVersion1() {
        return version != null && version.equals(PayloadVersion.V1);
    }

    @Nullable
    String idempotencyKey() {
        return idempotencyKey;
    }

    boolean isBatch() {
        return batch;
    }
}
