package ai.kapso.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The time, and waiting for it; tests bring one that they move by hand. */
interface Timer {

    /** For durations. */
    long nanoTime();

    /** For dates. */
    Instant now();

    /** Completes after the delay; cancelling it removes the wait. */
    CompletableFuture<Void> after(Duration delay);

    /**
     * Waits for a future, but no longer than a limit. The thread that waits is its own alarm.
     *
     * @throws TimeoutException when the limit has passed
     */
    default <R extends @Nullable Object> R get(CompletableFuture<R> future, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** The real time. Waits on the JDK's shared timer thread, so that no config needs a thread of its own. */
    Timer SYSTEM = new Timer() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        @SuppressWarnings("NullAway") // a Void future completes with null
        public CompletableFuture<Void> after(Duration delay) {
            return new CompletableFuture<Void>().completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    };
}
