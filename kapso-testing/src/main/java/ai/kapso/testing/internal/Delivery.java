package ai.kapso.testing.internal;

import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One body on its way to one webhook. Body, key and signature stay the same over all attempts. */
public final class Delivery {
    /** One try. */
    public static final class Attempt {
        private final Instant time;
        private final @Nullable Integer status;
        private final @Nullable String problem;

        Attempt(Instant time, @Nullable Integer status, @Nullable String problem) {
            this.time = time;
            this.status = status;
            this.problem = problem;
        }

        /** When it began. */
        public Instant time() {
            return time;
        }

        /** What the receiver answered; null when nothing came. */
        public @Nullable Integer status() {
            return status;
        }

        /** Why no answer came. */
        public @Nullable String problem() {
            return problem;
        }
    }

    private static final Duration PROMPT = Duration.ofSeconds(1);

    private final String id;
    private final long place;
    private final World world;
    private final Webhook webhook;
    private final String url;
    private final String event;
    private final Subject subject;
    private final Instant createdAt;
    private final List<Attempt> attempts = new ArrayList<>();
    private byte[] body = {};
    private List<ObjectNode> parts = List.of();
    private String idempotencyKey = "";
    private Map<String, String> headers = Map.of();
    private Instant dueAt;
    private String status = "pending";
    private boolean untouched = true;
    private @Nullable Instant settledAt;

    Delivery(World world, Webhook webhook, String event, Subject subject) {
        this.world = world;
        this.id = world.ids().uuid();
        this.place = world.nextPlace();
        this.webhook = webhook;
        this.url = webhook.url();
        this.event = event;
        this.subject = subject;
        this.createdAt = world.now();
        this.dueAt = createdAt;
    }

    /** Fixes the bytes, and with them the key and the signature. */
    Delivery carries(byte[] bytes, List<ObjectNode> batch) {
        body = bytes;
        parts = List.copyOf(batch);
        idempotencyKey = key(bytes);
        headers = DeliveryHeaders.of(this, world.settings());
        return this;
    }

    private String key(byte[] bytes) {
        if (webhook.isMetaApp()) {
            return "";
        }
        return webhook.isMeta() ? hex(MediaShelf.digest(bytes)) : world.ids().uuid();
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            hex.append(Character.forDigit((b >> 4) & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
        }
        return hex.toString();
    }

    /** What is delivered instead of a batch that nobody took: each part by itself, under a new key. */
    List<Delivery> split() {
        List<Delivery> singles = new ArrayList<>();
        for (ObjectNode part : parts) {
            singles.add(new Delivery(world, webhook, event, subject).carries(Json.bytes(part), List.of()));
        }
        return singles;
    }

    /**
     * The time from now to the next attempt. It counts from when the failed one was due, as long as that failed at once:
     * so a test that moves the clock by the documented waits, to the second, sees every attempt.
     */
    Duration untilRetry(Duration delay, Instant now) {
        boolean prompt = Duration.between(dueAt, now).compareTo(PROMPT) < 0;
        dueAt = (prompt ? dueAt : now).plus(delay);
        return Duration.between(now, dueAt);
    }

    void attempted(Attempt attempt) {
        attempts.add(attempt);
    }

    void settle(String outcome, Instant now) {
        status = outcome;
        settledAt = now;
    }

    /** True once, before the first try. */
    boolean isUntouched() {
        boolean first = untouched;
        untouched = false;
        return first;
    }

    boolean isPending() {
        return status.equals("pending");
    }

    boolean isOrdered() {
        return Events.isOrdered(WebhookEventName.of(event));
    }

    /** The id in the delivery log. */
    public String id() {
        return id;
    }

    long place() {
        return place;
    }

    Webhook webhook() {
        return webhook;
    }

    /** The webhook that it is for. */
    public String webhookId() {
        return webhook.id();
    }

    /** Where it goes. */
    public String url() {
        return url;
    }

    /** What it tells. */
    public String event() {
        return event;
    }

    /** Deliveries of one lane leave one after the other. */
    String lane() {
        return webhook.id() + " " + subject.lane();
    }

    Instant createdAt() {
        return createdAt;
    }

    /** {@code pending}, {@code delivered} or {@code failed}. */
    public String status() {
        return status;
    }

    /** The key that all attempts share; empty for what Meta sends itself. */
    public String idempotencyKey() {
        return idempotencyKey;
    }

    /** The headers, the signature among them. */
    public Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /** The body. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    List<ObjectNode> parts() {
        return parts;
    }

    /** The tries so far. */
    public List<Attempt> attempts() {
        return attempts;
    }

    /** As the delivery log of the REST API shows it. */
    ObjectNode json() {
        Attempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        Phone phone = subject.phone();
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("event", event);
        json.put("status", status);
        json.put("response_status", last == null ? null : last.status);
        json.put("delivered_at", status.equals("delivered") ? Times.isoOrNull(settledAt) : null);
        json.put("failed_at", status.equals("failed") ? Times.isoOrNull(settledAt) : null);
        json.put("last_attempt_at", last == null ? null : Times.iso(last.time));
        json.put("attempt_count", attempts.size());
        json.put("created_at", Times.iso(createdAt));
        json.put("webhook_id", webhook.id());
        json.put("webhook_url", url);
        json.put("whatsapp_config_id", phone == null ? null : phone.internalId());
        json.put("phone_number_id", subject.phoneNumberId());
        json.put("conversation_phone_number", subject.contactNumber());
        return json;
    }
}
