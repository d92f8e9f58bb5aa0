package ai.kapso.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The real time, on one thread for all configs, which ends when nothing has waited for a while. Not the JDK's shared timer
 * and pool: an application that blocks those would stop the deadlines of its calls.
 */
final class SystemTimer implements Timer {

    private static final long IDLE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor clock;

    SystemTimer() {
        clock = new ScheduledThreadPoolExecutor(1, task -> Workers.daemon(task, "kapso-timer"));
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    @SuppressWarnings({"NullAway", "FutureReturnValueIgnored"}) // a Void future completes with null
    public CompletableFuture<Void> after(Duration delay) {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        Alarm alarm = alarm(delay, () -> wait.complete(null));
        wait.whenComplete((nothing, failure) -> alarm.cancel());
        return wait;
    }

    @Override
    public Alarm alarm(Duration delay, Runnable task) {
        Future<?> scheduled = clock.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public boolean await(CompletableFuture<?> future, Duration limit) throws InterruptedException {
        try {
            future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
