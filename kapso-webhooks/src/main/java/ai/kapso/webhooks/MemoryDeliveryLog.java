package ai.kapso.webhooks;

import ai.kapso.webhooks.internal.Sha256;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A delivery log in memory, for a service that runs in one process. It forgets everything when the process ends, and the
 * oldest keys when it is full: what Kapso sends again after a restart is handled again, so at-most-once work needs a
 * {@link JdbcDeliveryLog}. It cannot tell who of the process has claimed a key. It keeps a hash of each key, so that its
 * size does not depend on theirs. Thread-safe.
 */
public final class MemoryDeliveryLog implements DeliveryLog {

    private final int maxKeys;
    private final Duration retention;
    private final Duration lease;
    private final Clock clock;

    /** By the SHA-256 of the key, in the order of the claims. */
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private MemoryDeliveryLog(Builder builder) {
        this.maxKeys = builder.maxKeys;
        this.retention = builder.retention;
        this.lease = builder.lease;
        this.clock = builder.clock;
    }

    /** A log with the defaults of its {@link Builder}. */
    public static MemoryDeliveryLog create() {
        return builder().build();
    }

    /** Begins a log. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public synchronized Claim claim(String key) {
        String hash = Sha256.of(key);
        Instant now = clock.instant();
        Entry entry = entries.get(hash);
        if (entry != null && now.isBefore(entry.until)) {
            return entry.done ? Claim.DONE : Claim.BUSY;
        }
        put(hash, new Entry(false, now.plus(lease)));
        forget(now);
        return Claim.WON;
    }

    @Override
    public synchronized void complete(String key) {
        String hash = Sha256.of(key);
        Instant now = clock.instant();
        if (isDone(hash, now)) {
            throw DeliveryLogException.lost();
        }
        put(hash, new Entry(true, now.plus(retention)));
    }

    @Override
    public synchronized void release(String key) {
        String hash = Sha256.of(key);
        if (!isDone(hash, clock.instant())) {
            entries.remove(hash);
        }
    }

    private boolean isDone(String hash, Instant now) {
        Entry entry = entries.get(hash);
        return entry != null && entry.done && now.isBefore(entry.until);
    }

    private void put(String hash, Entry entry) {
        entries.remove(hash); // to move it to the end
        entries.put(hash, entry);
    }

    private void forget(Instant now) {
        Iterator<Entry> oldest = entries.values().iterator();
        while (oldest.hasNext() && (!now.isBefore(oldest.next().until) || entries.size() > maxKeys)) {
            oldest.remove();
        }
    }

    /** How many keys it remembers. */
    public synchronized int size() {
        return entries.size();
    }

    private static final class Entry {

        private final boolean done;
        private final Instant until;

        Entry(boolean done, Instant until) {
            this.done = done;
            this.until = until;
        }
    }

    /** Builds logs. Not thread-safe. */
    public static final class Builder {

        private int maxKeys = 100_000;
        private Duration retention = Duration.ofHours(1);
        private Duration lease = Duration.ofSeconds(30);
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * How many keys to remember at most; 100,000 by default, some 20 MB however long they are.
         *
         * @param maxKeys at least 1
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder maxKeys(int maxKeys) {
            if (maxKeys < 1) {
                throw new IllegalArgumentException("maxKeys is " + maxKeys + "; it must be at least 1");
            }
            this.maxKeys = maxKeys;
            return this;
        }

        /**
         * How long to remember what was handled; an hour by default. Kapso sends again within minutes, Meta within 7 days.
         *
         * @param retention at least a millisecond
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder retention(Duration retention) {
            Objects.requireNonNull(retention, "retention is null");
            this.retention = Bounds.duration("retention", retention);
            return this;
        }

        /**
         * When a claim expires that was neither completed nor released; 30 seconds by default. It should be longer than the
         * handlers of one delivery take, and shorter than the 40 seconds between Kapso's second and third try.
         *
         * @param lease at least a millisecond
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder lease(Duration lease) {
            Objects.requireNonNull(lease, "lease is null");
            this.lease = Bounds.duration("lease", lease);
            return this;
        }

        /**
         * The clock, for tests.
         *
         * @param clock the clock
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** The log. */
        public MemoryDeliveryLog build() {
            return new MemoryDeliveryLog(this);
        }
    }
}
