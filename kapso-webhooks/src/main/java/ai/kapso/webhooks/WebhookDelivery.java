package ai.kapso.webhooks;

import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.MetaWebhook;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one request of a webhook brought: an event, or several of them; both read the same way.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows neither texts nor phone numbers.
 */
public final class WebhookDelivery {

    private final WebhookEventName eventName;
    private final PayloadVersion payloadVersion;
    private @Nullable String idempotencyKey;
    private final boolean batch;
    private final @Nullable BatchInfo batchInfo;
    private final List<WebhookEvent> events;
    private final @Nullable String contradiction;
    private final @Nullable MetaWebhook meta;
    private final byte @Nullable [] metaBody;

    WebhookDelivery(
            DeliveryHeaders headers,
            WebhookEventName eventName,
            boolean batch,
            @Nullable BatchInfo batchInfo,
            List<? extends WebhookEvent> events,
            @Nullable String contradiction) {
        this.eventName = eventName;
        this.idempotencyKey = headers.idempotencyKey();
        this.batch = batch;
        this.batchInfo = batchInfo;
        this.events = List.copyOf(events);
        this.contradiction = contradiction;
        this.payloadVersion = version(headers);
        this.meta = null;
        this.metaBody = null;
    }

    WebhookDelivery(MetaWebhook meta, byte[] body) {
        this.eventName = MetaReader.name(meta);
        this.metaBody = body;
        this.batchInfo = null;
        this.events = List.copyOf(MetaReader.events(meta));
        this.batch = events.size() > 1;
        this.contradiction = null;
        this.payloadVersion = PayloadVersion.META;
        this.meta = meta;
    }

    private PayloadVersion version(DeliveryHeaders headers) {
        if (events.stream().anyMatch(LegacyEvent.class::isInstance)) {
            return PayloadVersion.V1;
        }
        PayloadVersion claimed = headers.version();
        return claimed == null || claimed.equals(PayloadVersion.V1) ? PayloadVersion.V2 : claimed;
    }

    /**
     * The name of the event, or of all events of a batch; the empty text if nobody told it. For Meta's bodies, the field
     * that changed, if it is one.
     */
    public WebhookEventName eventName() {
        return eventName;
    }

    /** The form of the body. */
    public PayloadVersion payloadVersion() {
        return payloadVersion;
    }

    /**
     * Kapso's key of this delivery: the same when the delivery is retried, another one for every other delivery, also of
     * the same event. It stands outside the signature. For Meta's bodies, the SHA-256 of the body in hexadecimal, which
     * repeats when the same body is sent again.
     */
    public Optional<String> idempotencyKey() {
        if (idempotencyKey == null && metaBody != null) {
            idempotencyKey = Sha256.of(metaBody); // not sooner: many a receiver does not ask
        }
        return Optional.ofNullable(idempotencyKey);
    }

    /** Whether it is a batch, which can have a single event; for Meta's bodies, whether there are several events. */
    public boolean isBatch() {
        return batch;
    }

    /** Whether it was sent to try the webhook: nothing has happened then. */
    public boolean isTest() {
        return events.stream().anyMatch(event -> event.test().orElse(false));
    }

    /** The events, in the order of the body; one, unless it is a batch. */
    public List<WebhookEvent> events() {
        return events;
    }

    /** What Kapso says about the batch. */
    public Optional<BatchInfo> batchInfo() {
        return Optional.ofNullable(batchInfo);
    }

    /** The body as Meta sent it; empty for Kapso's own bodies. */
    public Optional<MetaWebhook> meta() {
        return Optional.ofNullable(meta);
    }

    /**
     * How the headers contradict the body. The event header is not signed: somebody may have sent a recorded body under
     * another name. The events are what the signed body says where it says anything.
     *
     * @return one sentence, safe to log; empty if all agrees
     */
    public Optional<String> contradiction() {
        return Optional.ofNullable(contradiction);
    }

    @Override
    public String toString() {
        return "WebhookDelivery{eventName=" + eventName + ", events=" + events.size() + ", batch=" + batch + "}";
    }
}
