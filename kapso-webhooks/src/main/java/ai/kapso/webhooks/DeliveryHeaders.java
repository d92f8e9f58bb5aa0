package ai.kapso.webhooks;

import ai.kapso.core.model.WebhookEventName;
import java.util.Optional;
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
        this.event = text(headers, EVENT).map(WebhookEventName::of).orElse(null);
        this.version = text(headers, VERSION).map(PayloadVersion::of).orElse(null);
        this.idempotencyKey = text(headers, IDEMPOTENCY_KEY).orElse(null);
        this.batch = text(headers, BATCH).map("true"::equalsIgnoreCase).orElse(false);
    }

    static DeliveryHeaders of(WebhookHeaders headers) {
        return new DeliveryHeaders(headers);
    }

    private static Optional<String> text(WebhookHeaders headers, String name) {
        return headers.first(name).map(String::strip).filter(text -> !text.isEmpty());
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
