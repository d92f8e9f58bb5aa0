package ai.kapso.testing;

import ai.kapso.testing.internal.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A webhook delivery as it stood when the emulator was asked. Immutable. */
public final class CapturedDelivery {
    /** How a delivery stands. */
    public enum Status {
        /** Not taken by its receiver yet; another attempt will follow. */
        PENDING,
        /** Taken by its receiver. */
        DELIVERED,
        /** Given up. */
        FAILED
    }

    /** One request to the receiver. Immutable. */
    public static final class Attempt {
        private final Instant time;
        private final @Nullable Integer status;
        private final @Nullable String problem;

        private Attempt(Delivery.Attempt attempt) {
            this.time = attempt.time();
            this.status = attempt.status();
            this.problem = attempt.problem();
        }

        /**
         * When it began, on the emulator's clock.
         *
         * @return the time
         */
        public Instant time() {
            return time;
        }

        /**
         * What the receiver answered.
         *
         * @return the HTTP status; nothing when no answer came
         */
        public Optional<Integer> status() {
            return Optional.ofNullable(status);
        }

        /**
         * Why no answer came.
         *
         * @return a description; nothing when one came
         */
        public Optional<String> problem() {
            return Optional.ofNullable(problem);
        }

        @Override
        public String toString() {
            return time + " " + (status == null ? problem : status);
        }
    }

    private final String id;
    private final String webhookId;
    private final String url;
    private final String event;
    private final Status status;
    private final String idempotencyKey;
    private final Map<String, String> headers;
    private final String body;
    private final List<Attempt> attempts = new ArrayList<>();

    CapturedDelivery(Delivery delivery) {
        this.id = delivery.id();
        this.webhookId = delivery.webhookId();
        this.url = delivery.url();
        this.event = delivery.event();
        this.status = status(delivery.status());
        this.idempotencyKey = delivery.idempotencyKey();
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(delivery.headers());
        this.headers = Collections.unmodifiableMap(byName);
        this.body = delivery.bodyText();
        delivery.attempts().forEach(attempt -> attempts.add(new Attempt(attempt)));
    }

    private static Status status(String name) {
        switch (name) {
            case "delivered":
                return Status.DELIVERED;
            case "failed":
                return Status.FAILED;
            default:
                return Status.PENDING;
        }
    }

    /**
     * The id in the delivery log.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The webhook that it is for.
     *
     * @return the id of the webhook, or of the {@link MetaApp}
     */
    public String webhookId() {
        return webhookId;
    }

    /**
     * Where it goes.
     *
     * @return the URL
     */
    public String url() {
        return url;
    }

    /**
     * What it tells.
     *
     * @return the event's name; {@code meta.webhook} for raw Meta bodies, which have none
     */
    public String event() {
        return event;
    }

    /**
     * How it stands.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * The key that all its attempts share.
     *
     * @return the value of {@code X-Idempotency-Key}; empty for what Meta sends itself, which has none
     */
    public String idempotencyKey() {
        return idempotencyKey;
    }

    /**
     * The headers; names are found in any case.
     *
     * @return the values by name
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * The body.
     *
     * @return the JSON that was signed
     */
    public String body() {
        return body;
    }

    /**
     * The requests to the receiver so far, the first one first.
     *
     * @return the attempts
     */
    public List<Attempt> attempts() {
        return Collections.unmodifiableList(attempts);
    }

    @Override
    public String toString() {
        return event + " to " + url + ": " + status + ", attempts " + attempts;
    }
}
