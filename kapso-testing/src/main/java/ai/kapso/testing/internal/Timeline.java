package ai.kapso.testing.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The emulator's time and everything that waits for it. Time runs like the real one and can be moved forward; whatever
 * falls due is run by one thread, in order. Work handed to other threads is announced with {@link #begin()} and
 * {@link #end()}, so that a test can wait until nothing is left to do at the present moment.
 */
public final class Timeline implements AutoCloseable {
    private static final Logger LOG = System.getLogger("ai.kapso.testing");
    private static final Duration STEP_PATIENCE = Duration.ofSeconds(30);

    /** Something to be done at a time. */
    static final class Task {
        private final Instant due;
        private final long order;
        private final Runnable action;
        private boolean cancelled;

        private Task(Instant due, long order, Runnable action) {
            this.due = due;
            this.order = order;
            this.action = action;
        }

        Instant due() {
            return due;
        }

        long order() {
            return order;
        }
    }

    private final Object lock = new Object();
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparingLong(Task::order));
    private final Thread thread = new Thread(this::run, "kapso-emulator-clock");
    private final Object oneAdvance = new Object();
    private Duration offset = Duration.ZERO;

    /** Time stands still while the clock is being moved, so that what follows from a step falls due to the instant. */
    private @Nullable Instant frozen;

    private long order;
    private int busy;
    private boolean closed;

    /** Starts at the real time. */
    public Timeline() {
        thread.setDaemon(true);
        thread.start();
    }

    /** The present, in whole milliseconds as the API writes them. */
    public Instant now() {
        synchronized (lock) {
            return frozen == null ? Instant.now().plus(offset).truncatedTo(ChronoUnit.MILLIS) : frozen;
        }
    }

    /** Runs the action once {@code delay} has passed on this clock. */
    Task after(Duration delay, Runnable action) {
        synchronized (lock) {
            Task task = new Task(now().plus(delay), order++, action);
            tasks.add(task);
            lock.notifyAll();
            return task;
        }
    }

    /** Runs the action as soon as those before it are done. */
    void soon(Runnable action) {
        after(Duration.ZERO, action);
    }

    void cancel(Task task) {
        synchronized (lock) {
            task.cancelled = true;
            tasks.remove(task);
            lock.notifyAll();
        }
    }

    /** Announces work of another thread. */
    void begin() {
        synchronized (lock) {
            busy++;
        }
    }

    /** Ends work announced with {@link #begin()}. */
    void end() {
        synchronized (lock) {
            busy--;
            lock.notifyAll();
        }
    }

    /**
     * Moves the clock forward, stopping at each time at which something is due, and returns when all of it is done.
     *
     * @throws IllegalStateException when some step did not come to rest, or on the clock's own thread
     */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("advance() would wait for the task that calls it");
        }
        synchronized (oneAdvance) {
            synchronized (lock) {
                Instant start = now();
                frozen = start;
                try {
                    step(start.plus(by));
                } finally {
                    offset = Duration.between(Instant.now(), frozen);
                    frozen = null;
                    lock.notifyAll();
                }
            }
        }
    }

    private void step(Instant target) {
        rest();
        for (Task next = tasks.peek(); next != null && !next.due.isAfter(target); next = tasks.peek()) {
            stopAt(next.due);
        }
        stopAt(target);
    }

    private void stopAt(Instant time) {
        if (time.isAfter(now())) {
            frozen = time;
        }
        lock.notifyAll();
        rest();
    }

    private void rest() {
        if (!awaitIdle(STEP_PATIENCE)) {
            throw new IllegalStateException("work is still under way after " + STEP_PATIENCE);
        }
    }

    /** Waits until nothing is due and no announced work is under way; false when that took too long. */
    public boolean awaitIdle(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (lock) {
            while (!closed && (busy > 0 || isSomethingDue())) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0) {
                    return false;
                }
                try {
                    lock.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    private boolean isSomethingDue() {
        Task next = tasks.peek();
        return next != null && !next.due.isAfter(now());
    }

    /** Forgets everything that waits, and shows the real time again. */
    public void reset() {
        synchronized (lock) {
            tasks.clear();
            offset = Duration.ZERO;
            lock.notifyAll();
        }
    }

    private void run() {
        while (true) {
            Task task;
            synchronized (lock) {
                try {
                    while (!closed && !isSomethingDue()) {
                        lock.wait(untilNext());
                    }
                } catch (InterruptedException e) {
                    return;
                }
                if (closed) {
                    return;
                }
                task = tasks.remove();
                busy++;
            }
            try {
                if (!task.cancelled) {
                    task.action.run();
                }
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a task of the emulator failed", e);
            } finally {
                end();
            }
        }
    }

    /** How long to wait for the next task, in milliseconds; 0 for as long as it takes until there is one. */
    private long untilNext() {
        Task next = tasks.peek();
        return next == null ? 0 : Math.max(1, Duration.between(now(), next.due).toMillis() + 1);
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            tasks.clear();
            lock.notifyAll();
        }
        if (Thread.currentThread() != thread) {
            try {
                thread.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
