package ai.kapso.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A clock that stands still until a test moves it. The pauses before retries pass at once, moving the clock, unless the
 * test holds them; deadlines pass only when the clock is moved beyond them.
 */
final class VirtualTimer implements Timer {

    static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final List<Wait> waits = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private boolean holding;
    private long nanos;

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanoTime());
    }

    @Override
    public CompletableFuture<Void> after(Duration delay) {
        CompletableFuture<Void> wait = waitFor(delay);
        synchronized (this) {
            pauses.add(delay);
            notifyAll();
            if (holding) {
                return wait;
            }
        }
        advance(delay);
        return wait;
    }

    @Override
    public Alarm alarm(Duration delay, Runnable task) {
        CompletableFuture<Void> wait = waitFor(delay);
        wait.thenRun(task);
        return () -> wait.cancel(false);
    }

    @Override
    public boolean await(CompletableFuture<?> future, Duration limit) throws InterruptedException {
        CompletableFuture<Void> deadline = waitFor(limit);
        try {
            CompletableFuture.anyOf(future, deadline).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // done, too
        } catch (TimeoutException e) {
            throw new AssertionError("nobody ended the call or moved the clock", e);
        } finally {
            deadline.cancel(false);
        }
        return future.isDone();
    }

    private synchronized CompletableFuture<Void> waitFor(Duration delay) {
        Wait wait = new Wait(nanos + delay.toNanos());
        waits.add(wait);
        wait.future.whenComplete((nothing, failure) -> signal());
        return wait.future;
    }

    /** Keeps pauses from passing by themselves. */
    synchronized void holdPauses() {
        holding = true;
    }

    /** Moves the clock, ending what is due on the way. */
    void advance(Duration by) {
        long target = nanoTime() + by.toNanos();
        for (Optional<Wait> due = next(target); due.isPresent(); due = next(target)) {
            due.get().future.complete(null);
        }
        synchronized (this) {
            nanos = Math.max(nanos, target);
        }
    }

    private synchronized Optional<Wait> next(long target) {
        Optional<Wait> due = waits.stream()
                .filter(wait -> !wait.future.isDone() && wait.at <= target)
                .min(Comparator.comparingLong(wait -> wait.at));
        due.ifPresent(wait -> nanos = Math.max(nanos, wait.at));
        return due;
    }

    /** The pauses that were begun, in their order. */
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** Waits until so many pauses have begun. */
    void awaitPauses(int count) throws InterruptedException {
        await(() -> pauses.size() >= count, count + " pauses");
    }

    /** Waits until no wait is left that is neither over nor cancelled. */
    void awaitNothingPending() {
        awaitPending(0);
    }

    /** Waits until so many waits are left that are neither over nor cancelled. */
    void awaitPending(int count) {
        try {
            await(() -> pending() == count, count + " waits");
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private synchronized void await(BooleanSupplier condition, String what) throws InterruptedException {
        long giveUpAt = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            long left = (giveUpAt - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("no " + what + ": " + pauses.size() + " pauses, " + pending() + " pending");
            }
            wait(left);
        }
    }

    private synchronized void signal() {
        notifyAll();
    }

    /** How many waits are neither over nor cancelled. */
    synchronized long pending() {
        return waits.stream().filter(wait -> !wait.future.isDone()).count();
    }

    private static final class Wait {

        final long at;
        final CompletableFuture<Void> future = new CompletableFuture<>();

        Wait(long at) {
            this.at = at;
        }
    }
}
