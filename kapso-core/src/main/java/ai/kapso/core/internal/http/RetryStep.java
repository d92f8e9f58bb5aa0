package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoException;
import ai.kapso.core.KapsoTransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Runs attempts until one succeeds or {@link RetryDecision} says that there shall be no other. */
@SuppressWarnings("FutureReturnValueIgnored") // the result carries what happens
final class RetryStep {

    private final StatusStep next;
    private final AttemptReporter reporter;
    private final Timer timer;
    private final DoubleSupplier jitter;
    private final Executor executor;

    RetryStep(StatusStep next, AttemptReporter reporter, Timer timer, DoubleSupplier jitter, Executor executor) {
        this.next = next;
        this.reporter = reporter;
        this.timer = timer;
        this.jitter = jitter;
        this.executor = executor;
    }

    /** Completes with a 2xx reply, or exceptionally with a {@link KapsoException}. */
    CompletableFuture<Reply> run(Exchange exchange) {
        CompletableFuture<Reply> result = new CompletableFuture<>();
        attempt(exchange, result, false);
        return result;
    }

    private void attempt(Exchange exchange, CompletableFuture<Reply> result, boolean unknownBefore) {
        try {
            exchange.nextAttempt();
            AttemptReporter.@Nullable Report report = reporter.started(exchange);
            next.run(exchange)
                    .whenComplete((reply, failure) -> finish(exchange, result, report, unknownBefore, reply, failure));
        } catch (RuntimeException e) { // such as a credentials provider that fails
            result.completeExceptionally(e);
        }
    }

    private void finish(
            Exchange exchange,
            CompletableFuture<Reply> result,
            AttemptReporter.@Nullable Report report,
            boolean unknownBefore,
            @Nullable Reply reply,
            @Nullable Throwable failure) {
        try {
            if (reply != null) {
                report(report, reply.status(), null, null);
                result.complete(reply);
            } else if (failure != null) {
                failed(exchange, result, report, unknownBefore, Pipeline.unwrap(failure));
            }
        } catch (RuntimeException | Error e) { // whatever happens here, nobody may wait for ever
            result.completeExceptionally(e);
        }
    }

    private void failed(
            Exchange exchange,
            CompletableFuture<Reply> result,
            AttemptReporter.@Nullable Report report,
            boolean unknownBefore,
            Throwable failure) {
        if (failure instanceof Error || failure instanceof IllegalStateException) {
            result.completeExceptionally(failure);
            return;
        }
        RetryDecision decision = decide(exchange, failure);
        boolean unknown = unknownBefore || decision.outcomeUnknown();
        KapsoException exception = failure instanceof RefusedException
                ? Failures.refused(exchange, (RefusedException) failure, decision, unknown)
                : Failures.transport(exchange, transportFailure(exchange, failure), unknown);
        int status = failure instanceof RefusedException
                ? ((RefusedException) failure).reply().status()
                : 0;
        if (decision.repeats() && exchange.givenUp() == null && isRepeatable(exchange.operation())) {
            report(report, status, exception, decision.delay());
            repeat(exchange, result, unknown, decision.delay(), exception);
        } else {
            report(report, status, exception, null);
            result.completeExceptionally(exception);
        }
    }

    private RetryDecision decide(Exchange exchange, Throwable failure) {
        Outcome outcome;
        if (failure instanceof RefusedException) {
            RefusedException refused = (RefusedException) failure;
            outcome = Outcome.reply(refused.reply().status(), refused.reply().headers(), refused.error(), timer.now());
        } else {
            outcome = Outcome.failure(transportFailure(exchange, failure));
        }
        return RetryDecision.decide(
                exchange.options().retryPolicy(),
                exchange.operation().trait(),
                outcome,
                exchange.attempt(),
                exchange.remaining(),
                jitter);
    }

    private static TransportFailure transportFailure(Exchange exchange, Throwable failure) {
        KapsoTransportException.Kind givenUp = exchange.givenUp();
        return givenUp == null ? TransportFailure.classify(failure) : TransportFailure.of(givenUp, failure);
    }

    private static boolean isRepeatable(Operation<?> operation) {
        return operation.body().map(RequestBody::isRepeatable).orElse(true);
    }

    private void repeat(
            Exchange exchange,
            CompletableFuture<Reply> result,
            boolean unknown,
            Duration delay,
            KapsoException lastFailure) {
        CompletableFuture<Void> wait = timer.after(delay);
        exchange.onAbort(() -> {
            wait.cancel(false);
            result.completeExceptionally(lastFailure);
        });
        wait.thenRunAsync(() -> attempt(exchange, result, unknown), executor);
    }

    private static void report(
            AttemptReporter.@Nullable Report report,
            int status,
            @Nullable KapsoException failure,
            @Nullable Duration retryIn) {
        if (report != null) {
            report.finished(status, failure, retryIn);
        }
    }
}
