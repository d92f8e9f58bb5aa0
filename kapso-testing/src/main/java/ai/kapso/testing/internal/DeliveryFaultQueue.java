package ai.kapso.testing.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What shall go wrong on the way of the next webhook deliveries. Thread-safe. */
public final class DeliveryFaultQueue {
    /** How a delivery is spoilt. */
    public enum Kind {
        DROPPED,
        DUPLICATED,
        DELAYED,
        WRONG_SIGNATURE,
        WITHOUT_HEADER
    }

    /** One plan. */
    public static final class Plan {
        private final @Nullable String event;
        private final Kind kind;
        private final @Nullable String header;
        private final Duration delay;
        private int left;

        /** A plan for so many deliveries, of any event unless one is named. */
        public Plan(int times, @Nullable String event, Kind kind, @Nullable String header, Duration delay) {
            this.left = times;
            this.event = event;
            this.kind = kind;
            this.header = header;
            this.delay = delay;
        }

        Kind kind() {
            return kind;
        }

        @Nullable
        String header() {
            return header;
        }

        Duration delay() {
            return delay;
        }
    }

    private final Deque<Plan> plans = new ArrayDeque<>();

    /** Adds a plan behind the others. */
    public synchronized void add(Plan plan) {
        plans.add(plan);
    }

    /** What was planned for a delivery of this event. */
    synchronized @Nullable Plan take(String event) {
        for (Iterator<Plan> all = plans.iterator(); all.hasNext(); ) {
            Plan plan = all.next();
            if (plan.event == null || plan.event.equals(event)) {
                plan.left--;
                if (plan.left <= 0) {
                    all.remove();
                }
                return plan;
            }
        }
        return null;
    }
}
