package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoTransportException;
import java.util.concurrent.CompletableFuture;

/** What a caller waits on; cancelling it aborts the request. */
final class CallFuture<R> extends CompletableFuture<R> {

    private final Exchange exchange;

    CallFuture(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        exchange.giveUp(KapsoTransportException.Kind.CANCELLED);
        return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
