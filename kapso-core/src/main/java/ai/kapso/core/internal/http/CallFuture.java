package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoException;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The future of a call. Ending it from outside, by {@code cancel} or by a timeout of its own, aborts the request; what a
 * cancelled request may have done is the cause of the {@link CancellationException}.
 */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {

    private final Exchange exchange;

    CallFuture(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What the call ends with, said by the call itself. */
    void succeed(R value) {
        super.complete(value);
    }

    /** What the call ends with, said by the call itself. */
    void fail(Throwable failure) {
        boolean cancelled = failure instanceof KapsoTransportException
                && ((KapsoTransportException) failure).kind() == Kind.CANCELLED;
        super.completeExceptionally(cancelled ? cancellation((KapsoException) failure) : failure);
    }

    private static CancellationException cancellation(@Nullable KapsoException outcome) {
        CancellationException cancelled = new CancellationException(
                outcome == null ? "cancelled after the response had come" : outcome.getMessage());
        cancelled.initCause(outcome);
        return cancelled;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (!isDone()) {
            exchange.giveUp(Kind.CANCELLED);
            super.completeExceptionally(cancellation(exchange.failure()));
        }
        return isCancelled();
    }

    @Override
    public boolean complete(R value) {
        boolean first = super.complete(value);
        exchange.giveUpSoon(Kind.CANCELLED);
        return first;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        exchange.giveUpSoon(Kind.CANCELLED);
        return first;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
