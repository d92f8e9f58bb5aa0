package ai.kapso.webhooks;

import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.internal.LogText;
import ai.kapso.webhooks.internal.Sha256;
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
    private final @Nullable String idempotencyKey;
    private final boolean batch;
    private final @Nullable BatchInfo batchInfo;
    private final List<WebhookEvent> events;
    private final @Nullable String contradiction;
    private final @Nullable MetaWebhook meta;
    private final boolean eventNameSigned;

    WebhookDelivery(
            DeliveryHeaders headers,
            WebhookEventName eventName,
            boolean batch,
            @Nullable BatchInfo batchInfo,
            List<? extends WebhookEvent> events,
            @Nullable String contradiction,
            boolean eventNameSigned) {
        this.eventName = eventName;
        this.idempotencyKey = headers.idempotencyKey();
        this.batch = batch;
        this.batchInfo = batchInfo;
        this.events = List.copyOf(events);
        this.contradiction = contradiction;
        this.payloadVersion = version(headers);
        this.eventNameSigned = eventNameSigned;
        this.meta = null;
    }

    WebhookDelivery(MetaWebhook meta, byte[] body) {
        this.eventName = MetaReader.name(meta);
        this.idempotencyKey = Sha256.of(body); // now, since the array is the caller's
        this.batchInfo = null;
        this.events = List.copyOf(MetaReader.events(meta));
        this.batch = events.size() > 1;
        this.contradiction = null;
        this.payloadVersion = PayloadVersion.META;
        this.eventNameSigned = true;
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
     * the same event. It stands outside the signature, so anybody who has a recorded delivery can send it again under any
     * key, of any length: for logs and support, not for telling duplicates, which a {@link DeliveryLog} does by what is
     * signed. For Meta's bodies, the SHA-256 of the body in hexadecimal, which repeats when the same body is sent again.
     */
    public Optional<String> idempotencyKey() {
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
     * Whether the signed body itself shows which event it is. If not, only the event header says so, which is not signed:
     * somebody who has a recorded delivery can send it again under another name that its body allows. That is so for
     *
     * <ul>
     *   <li>{@code whatsapp.phone_number.created} and {@code whatsapp.phone_number.deleted}, whose bodies are alike;
     *   <li>{@code whatsapp.meta_business_agent.handover}, whose body is not documented;
     *   <li>{@code whatsapp.conversation.created} of a conversation that does not say that it has no message yet, and {@code
     *       whatsapp.conversation.ended} of one without a status;
     *   <li>message events whose message has neither a direction nor a status;
     *   <li>contact events with neither a preference nor an earlier identity;
     *   <li>bodies that lack the {@code event} which lifecycle, account, workflow, project and agent events have;
     *   <li>test deliveries, payload version 1, and events that this version does not know.
     * </ul>
     *
     * <p>Of these, let no handler do what cannot be undone without asking the API. True for Meta's bodies.
     */
    public boolean isEventNameSigned() {
        return eventNameSigned;
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
        return "WebhookDelivery{eventName=" + LogText.of(eventName) + ", events=" + events.size() + ", batch=" + batch
                + "}";
    }
}
