package ai.kapso.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The time, and waiting for it; tests bring one that they move by hand. */
interface Timer {

    /** The real time. */
    Timer SYSTEM = new SystemTimer();

    /** For durations. */
    long nanoTime();

    /** For dates. */
    Instant now();

    /** Completes after the delay; cancelling it removes the wait. Completes on the timer's thread: go on elsewhere. */
    CompletableFuture<Void> after(Duration delay);

    /** Runs a task after the delay, on the timer's thread, so it must not block. */
    Alarm alarm(Duration delay, Runnable task);

    /**
     * Waits for a future.
     *
     * @return whether it is done; false when the time is over
     */
    boolean await(CompletableFuture<?> future, Duration limit) throws InterruptedException;

    /** A task to come. */
    interface Alarm {
        /** Calls it off. */
        void cancel();
    }
}
