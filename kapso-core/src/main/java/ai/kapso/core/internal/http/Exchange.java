package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoTransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The state of one execution of a call: its deadline, its attempts, and the way to stop it. Thread-safe. */
final class Exchange {

    private final Operation<?> operation;
    private final CallOptions options;
    private final Timer timer;
    private final Executor executor;
    private final long startedAt;
    private final boolean callerWaits;
    private volatile int attempt;
    private @Nullable Runnable abort;
    private KapsoTransportException.@Nullable Kind givenUp;

    Exchange(Operation<?> operation, CallOptions options, Timer timer, Executor executor, boolean callerWaits) {
        this.operation = operation;
        this.options = options;
        this.timer = timer;
        this.executor = executor;
        this.callerWaits = callerWaits;
        this.startedAt = timer.nanoTime();
    }

    Operation<?> operation() {
        return operation;
    }

    CallOptions options() {
        return options;
    }

    /** What is left of the call's timeout; never negative. */
    Duration remaining() {
        Duration elapsed = Duration.ofNanos(timer.nanoTime() - startedAt);
        Duration left = options.timeout().minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether this is the thread of a caller who waits: so it is for the first attempt of a call that is waited for. */
    boolean isCallerWaiting() {
        return callerWaits && attempt == 1;
    }

    /** Gives the call up at its deadline unless something is done before. */
    @SuppressWarnings("FutureReturnValueIgnored") // giving up is all that is to happen
    void alarmFor(CompletableFuture<?> something) {
        CompletableFuture<Void> alarm = timer.after(remaining());
        alarm.thenRunAsync(() -> giveUp(KapsoTransportException.Kind.TIMEOUT), executor);
        something.whenComplete((value, failure) -> alarm.cancel(false));
    }

    /** The number of the current attempt, 1 for the first. */
    int attempt() {
        return attempt;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one attempt at a time
    void nextAttempt() {
        attempt++;
    }

    /** Why the call was given up from outside, or null. */
    synchronized KapsoTransportException.@Nullable Kind givenUp() {
        return givenUp;
    }

    /** Says how to stop what is going on; stops it at once when the call has been given up already. */
    void onAbort(Runnable action) {
        boolean now;
        synchronized (this) {
            abort = action;
            now = givenUp != null;
        }
        if (now) {
            action.run();
        }
    }

    /** Stops the call: the deadline has passed, or the caller wants no more of it. */
    void giveUp(KapsoTransportException.Kind reason) {
        Runnable action;
        synchronized (this) {
            if (givenUp != null) {
                return;
            }
            givenUp = reason;
            action = abort;
        }
        if (action != null) {
            action.run();
        }
    }
}
