package ai.kapso.testing.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Pauses a webhook whose receiver fails nearly always. */
final class AutoPause {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final double WORST_RATE = 0.85;

    private static final class Result {
        private final Instant time;
        private final boolean failed;

        private Result(Instant time, boolean failed) {
            this.time = time;
            this.failed = failed;
        }
    }

    private final World world;
    private final Map<String, Deque<Result>> results = new HashMap<>();

    AutoPause(World world) {
        this.world = world;
    }

    /** Counts a delivery that is over; true when its webhook was paused for it. */
    boolean count(Delivery delivery) {
        if (delivery.webhook().isMetaApp()) {
            return false;
        }
        Instant now = world.now();
        Deque<Result> recent = results.computeIfAbsent(delivery.webhookId(), id -> new ArrayDeque<>());
        recent.add(new Result(now, delivery.status().equals("failed")));
        while (!recent.isEmpty() && recent.peek().time.isBefore(now.minus(WINDOW))) {
            recent.remove();
        }
        long failures = recent.stream().filter(result -> result.failed).count();
        Settings settings = world.settings();
        boolean hopeless = recent.size() >= settings.pauseAfterDeliveries
                && failures >= settings.pauseAfterFailures
                && failures >= WORST_RATE * recent.size();
        if (hopeless && delivery.webhook().isActive()) {
            delivery.webhook().pause();
            recent.clear();
            return true;
        }
        return false;
    }
}
