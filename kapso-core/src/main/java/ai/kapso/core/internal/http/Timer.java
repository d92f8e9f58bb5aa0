package ai.kapso.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The time, and waiting for it; tests bring one that they move by hand. */
interface Timer {

    /** For durations. */
    long nanoTime();

    /** For dates. */
    Instant now();

    /** Completes after the delay; cancelling it removes the wait. */
    CompletableFuture<Void> after(Duration delay);

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
