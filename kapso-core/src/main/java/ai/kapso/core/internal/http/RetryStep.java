package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoException;
import ai.kapso.core.KapsoTransportException.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
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

    /**
     * Completes with a 2xx reply, or exceptionally with a {@link KapsoException}, or with what a credentials provider or an
     * executor threw.
     */
    CompletableFuture<Reply> run(Exchange exchange) {
        Attempts attempts = new Attempts(exchange);
        attempts.begin();
        return attempts.result;
    }

    /** The attempts of one exchange, one at a time. */
    private final class Attempts {

        private final Exchange exchange;
        private final CompletableFuture<Reply> result = new CompletableFuture<>();
        private AttemptReporter.@Nullable Report report;
        private @Nullable KapsoException lastFailure;

        Attempts(Exchange exchange) {
            this.exchange = exchange;
        }

        void begin() {
            if (!exchange.nextAttempt()) {
                result.completeExceptionally(lastFailure == null ? neverBegun() : lastFailure);
                return;
            }
            try {
                report = reporter.started(exchange);
                next.run(exchange).whenComplete(this::finish);
            } catch (RuntimeException | Error e) {
                finish(null, e);
            }
        }

        private KapsoException neverBegun() {
            return Failures.transport(exchange, transportFailure(new TimeoutException()), false);
        }

        private void finish(@Nullable Reply reply, @Nullable Throwable failure) {
            try {
                if (reply != null) {
                    report(reply.status(), null, null);
                    result.complete(reply);
                } else if (failure != null) {
                    failed(Pipeline.unwrap(failure));
                }
            } catch (RuntimeException | Error e) { // whatever happens here, nobody may wait for ever
                result.completeExceptionally(e);
            }
        }

        private void failed(Throwable failure) {
            if (failure instanceof RefusedException) {
                refused((RefusedException) failure);
            } else if (failure instanceof LocalFailure || failure instanceof Error) {
                exchange.attemptFailed(false);
                report(0, null, null);
                result.completeExceptionally(failure instanceof Error ? failure : failure.getCause());
            } else {
                broken(transportFailure(failure));
            }
        }

        private void refused(RefusedException refused) {
            Reply reply = refused.reply();
            RetryDecision decision =
                    decide(Outcome.reply(reply.status(), reply.headers(), refused.error(), timer.now()));
            boolean unknown = exchange.attemptFailed(decision.outcomeUnknown());
            proceed(decision, reply.status(), Failures.refused(exchange, refused, decision, unknown));
        }

        private void broken(TransportFailure failure) {
            RetryDecision decision = decide(Outcome.failure(failure));
            boolean unknown = exchange.attemptFailed(decision.outcomeUnknown());
            proceed(decision, 0, Failures.transport(exchange, failure, unknown));
        }

        private RetryDecision decide(Outcome outcome) {
            return RetryDecision.decide(
                    exchange.options().retryPolicy(),
                    exchange.operation().trait(),
                    outcome,
                    exchange.attempt(),
                    exchange.remaining(),
                    jitter);
        }

        private TransportFailure transportFailure(Throwable failure) {
            Kind givenUp = exchange.givenUp();
            TransportFailure known = givenUp == null
                    ? TransportFailure.classify(failure)
                    : TransportFailure.of(givenUp, givenUp == Kind.TIMEOUT ? new TimeoutException() : failure);
            return exchange.isSent() ? known : TransportFailure.beforeSending(known.kind(), known.cause());
        }

        private void proceed(RetryDecision decision, int status, KapsoException failure) {
            if (decision.repeats()
                    && exchange.givenUp() == null
                    && exchange.operation().isRepeatable()) {
                report(status, failure, decision.delay());
                repeat(decision.delay(), failure);
            } else {
                report(status, failure, null);
                result.completeExceptionally(failure);
            }
        }

        private void repeat(Duration delay, KapsoException failure) {
            lastFailure = failure;
            CompletableFuture<Void> wait = timer.after(delay);
            exchange.onAbort(() -> {
                wait.cancel(false);
                result.completeExceptionally(failure);
            });
            wait.thenRunAsync(this::begin, executor);
        }

        private void report(int status, @Nullable KapsoException failure, @Nullable Duration retryIn) {
            if (report != null) {
                report.finished(status, failure, retryIn);
            }
        }
    }
}
