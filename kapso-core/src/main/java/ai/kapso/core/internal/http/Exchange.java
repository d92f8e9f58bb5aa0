package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoException;
import ai.kapso.core.KapsoTransportException.Kind;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The state of one execution of a call: its deadline, its attempts, what they may have done, how it ends, and the way to
 * stop it. Whoever stops it has its outcome at once: that waits for no other thread. Thread-safe.
 */
final class Exchange {

    private static final Duration LATE = Duration.ofMillis(50);

    private final Operation<?> operation;
    private final CallOptions options;
    private final Timer timer;
    private final Executor workers;
    private final long startedAt;
    private final CompletableFuture<Reply> outcome = new CompletableFuture<>();
    private volatile int attempt;
    private volatile boolean sent;
    private volatile boolean open;
    private boolean stopped;
    private volatile boolean unknownBefore;
    private volatile @Nullable String waitsFor;
    private volatile String target = "";
    private @Nullable Consumer<Throwable> abort;
    private @Nullable Kind givenUp;
    private @Nullable Reply reply;
    private @Nullable KapsoException failure;
    private @Nullable KapsoException pausedAfter;

    Exchange(Operation<?> operation, CallOptions options, Timer timer, Executor workers) {
        this.operation = operation;
        this.options = options;
        this.timer = timer;
        this.workers = workers;
        this.startedAt = timer.nanoTime();
    }

    Operation<?> operation() {
        return operation;
    }

    CallOptions options() {
        return options;
    }

    /** How the call ends: with a 2xx reply, or with a {@link KapsoException}. */
    CompletableFuture<Reply> outcome() {
        return outcome;
    }

    /** What is left of the call's timeout; never negative. */
    Duration remaining() {
        Duration elapsed = Duration.ofNanos(timer.nanoTime() - startedAt);
        Duration left = options.timeout().minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Waits for the outcome, and gives the call up when it is not there in time or the thread is interrupted. */
    void await() {
        try {
            if (!timer.await(outcome, remaining())) {
                giveUp(Kind.TIMEOUT);
            }
        } catch (InterruptedException e) {
            giveUp(Kind.INTERRUPTED);
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the call up at its deadline, for a call that nobody waits for. */
    Timer.Alarm alarm() {
        return timer.alarm(remaining(), () -> giveUpSoon(Kind.TIMEOUT));
    }

    /** Does something a little after the deadline. */
    Timer.Alarm lateAlarm(Runnable task) {
        return timer.alarm(remaining().plus(LATE), () -> workers.execute(task));
    }

    /** Stops one request, but not the call, when its response is not there in time. */
    @SuppressWarnings("FutureReturnValueIgnored") // the response carries what happens
    void limitAttempt(Duration limit, CompletableFuture<Reply> response, Consumer<Throwable> stop) {
        if (limit.compareTo(remaining()) < 0) {
            Timer.Alarm alarm =
                    timer.alarm(limit, () -> workers.execute(() -> stop.accept(new AttemptTimeoutException(limit))));
            response.whenComplete((reply, failure) -> alarm.cancel());
        }
    }

    /** The number of the current attempt, 1 for the first. */
    int attempt() {
        return attempt;
    }

    /** Begins an attempt, unless the call is over; from here on it says itself how to stop it. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one attempt at a time
    synchronized boolean nextAttempt() {
        if (isSettled()) {
            return false;
        }
        abort = null;
        pausedAfter = null;
        attempt++;
        stopped = false;
        sent = false;
        open = true;
        return true;
    }

    /** What the call waits for on this side, for the message of a timeout; null when for nothing. */
    void waitsFor(@Nullable String something) {
        waitsFor = something;
    }

    @Nullable
    String waitsFor() {
        return waitsFor;
    }

    /** Host and port that the current request goes to. */
    void target(String hostAndPort) {
        target = hostAndPort;
    }

    String target() {
        return target;
    }

    /**
     * The server may have a complete request from here on.
     *
     * @param ofAttempt the attempt that the request belongs to
     * @return false when the attempt or the call is over, so that nothing may be sent any more
     */
    synchronized boolean requestSent(int ofAttempt) {
        if (isSettled() || stopped || ofAttempt != attempt) {
            return false;
        }
        sent = true;
        return true;
    }

    /** Lets the current attempt send nothing from here on, though the HTTP client may still be at it. */
    synchronized void stopAttempt() {
        stopped = true;
    }

    /** Whether the server may have a complete request of the current attempt. */
    boolean isSent() {
        return sent;
    }

    /** The HTTP client has said that the server did not process the request. */
    void notProcessed() {
        sent = false;
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

    private boolean outcomeUnknown() {
        return operation.trait() == Trait.SEND && (unknownBefore || (open && sent));
    }

    /** Why the call was given up from outside, or null. */
    synchronized @Nullable Kind givenUp() {
        return givenUp;
    }

    private boolean isSettled() {
        return reply != null || failure != null;
    }

    /** The pause before the next attempt begins; a deadline that comes first ends the call with the last failure. */
    synchronized void pauses(KapsoException lastFailure) {
        pausedAfter = lastFailure;
    }

    /** Says how to stop what is going on; stops it at once when the call has been given up already. */
    void onAbort(Consumer<Throwable> action) {
        Kind reason;
        synchronized (this) {
            abort = action;
            reason = givenUp;
        }
        if (reason != null) {
            action.accept(cause(reason));
        }
    }

    /**
     * The attempts are over. From here on their outcome stands, whatever happens before {@link #end()}, and however long
     * the listeners take until then.
     *
     * @return the failure that the call ends with, another one if it had been given up before; null for success
     */
    synchronized @Nullable KapsoException settle(@Nullable Reply lastReply, @Nullable KapsoException lastFailure) {
        if (!isSettled()) {
            reply = lastReply;
            failure = lastFailure;
            abort = null;
        }
        return failure;
    }

    /** The failure that was settled, or null. */
    synchronized @Nullable KapsoException failure() {
        return failure;
    }

    /** Hands out the outcome that was settled. */
    void end() {
        Reply settled;
        KapsoException failed;
        synchronized (this) {
            settled = reply;
            failed = failure;
        }
        if (failed != null) {
            outcome.completeExceptionally(failed);
        } else if (settled != null) {
            outcome.complete(settled);
        }
    }

    /**
     * Stops the call, unless its outcome is known: the deadline has passed, or the caller wants no more of it. The outcome
     * is there when this returns; the connection is closed afterwards, on another thread.
     */
    void giveUp(Kind reason) {
        Consumer<Throwable> action;
        synchronized (this) {
            action = abort;
            if (!isSettled()) {
                givenUp = reason;
                failure = pausedAfter != null && reason == Kind.TIMEOUT
                        ? pausedAfter
                        : Failures.transport(this, given(reason), outcomeUnknown());
            }
        }
        end();
        if (action != null) {
            workers.execute(() -> action.accept(cause(reason)));
        }
    }

    /** The same on another thread, where what waits for the outcome may take its time. */
    void giveUpSoon(Kind reason) {
        if (!outcome.isDone()) {
            workers.execute(() -> giveUp(reason));
        }
    }

    private TransportFailure given(Kind reason) {
        return sent
                ? TransportFailure.of(reason, cause(reason))
                : TransportFailure.beforeSending(reason, cause(reason));
    }

    private static Exception cause(Kind reason) {
        switch (reason) {
            case TIMEOUT:
                return new TimeoutException();
            case INTERRUPTED:
                return new InterruptedException();
            default:
                return new CancellationException();
        }
    }
}
