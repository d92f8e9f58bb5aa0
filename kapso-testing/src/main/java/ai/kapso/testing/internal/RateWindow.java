package ai.kapso.testing.internal;

import java.time.Instant;

/** Counts requests for the headers that tell how many are left. It never refuses: a test that wants 429 plans a fault. */
final class RateWindow {
    private final int limit;
    private final long seconds;
    private long window = Long.MIN_VALUE;
    private int used;

    RateWindow(int limit, long seconds) {
        this.limit = limit;
        this.seconds = seconds;
    }

    /** Counts one request and returns how many are left in this window. */
    synchronized int take(Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), seconds);
        if (current != window) {
            window = current;
            used = 0;
        }
        used++;
        return Math.max(0, limit - used);
    }
}
