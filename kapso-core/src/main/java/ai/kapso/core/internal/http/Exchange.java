package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoTransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The state of one execution of a call: its deadline, its attempts, what they may have done, and the way to stop it.
 * Thread-safe.
 */
final class Exchange {

    private final Operation<?> operation;
    private final CallOptions options;
    private final Timer timer;
    private final long startedAt;
    private final boolean callerWaits;
    private volatile int attempt;
    private volatile boolean sent;
    private volatile boolean open;
    private volatile boolean unknownBefore;
    private @Nullable Runnable abort;
    private KapsoTransportException.@Nullable Kind givenUp;

    Exchange(Operation<?> operation, CallOptions options, Timer timer, boolean callerWaits) {
        this.operation = operation;
        this.options = options;
        this.timer = timer;
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

    /**
     * Gives the call up at its deadline unless something is done before. Not on the config's executor, all of whose threads
     * may be waiting for this call.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // giving up is all that is to happen
    void alarmFor(CompletableFuture<?> something) {
        CompletableFuture<Void> alarm = timer.after(remaining());
        alarm.thenRunAsync(() -> giveUp(KapsoTransportException.Kind.TIMEOUT), Transport.SHARED);
        something.whenComplete((value, failure) -> alarm.cancel(false));
    }

    /** The number of the current attempt, 1 for the first. */
    int attempt() {
        return attempt;
    }

    /** Begins an attempt, unless the call has been given up; from here on it says itself how to stop it. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one attempt at a time
    synchronized boolean nextAttempt() {
        if (givenUp != null) {
            return false;
        }
        abort = null;
        attempt++;
        sent = false;
        open = true;
        return true;
    }

    /** The server may have a complete request from here on. */
    void requestSent() {
        sent = true;
    }

    /** Whether the server may have a complete request of the current attempt. */
    boolean isSent() {
        return sent;
    }

    /**
     * Ends the current attempt without success.
     *
     * @param unknown whether it may have been carried out
     * @return whether this attempt or one before may have been carried out
     */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one attempt at a time
    boolean attemptFailed(boolean unknown) {
        unknownBefore |= unknown;
        open = false;
        return unknownBefore;
    }

    /** Whether a send may have been carried out, as far as is known at this moment. */
    boolean outcomeUnknown() {
        return operation.trait() == Trait.SEND && (unknownBefore || (open && sent));
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

    /** The call is over: there is nothing to stop any more, and nothing to keep for it. */
    synchronized void ended() {
        abort = null;
    }
}
