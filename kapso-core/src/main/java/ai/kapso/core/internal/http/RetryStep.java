package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoException;
import ai.kapso.core.KapsoTransportException.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Runs attempts until one succeeds or {@link RetryDecision} says that there shall be no other. */
@SuppressWarnings("FutureReturnValueIgnored") // the exchange carries what happens
final class RetryStep {

    private final StatusStep next;
    private final AttemptReporter reporter;
    private final Timer timer;
    private final DoubleSupplier jitter;
    private final Executor workers;

    RetryStep(StatusStep next, AttemptReporter reporter, Timer timer, DoubleSupplier jitter, Executor workers) {
        this.next = next;
        this.reporter = reporter;
        this.timer = timer;
        this.jitter = jitter;
        this.workers = workers;
    }

    /** Ends the exchange with a 2xx reply or with a {@link KapsoException}. Begins on a thread of its own. */
    void run(Exchange exchange) {
        workers.execute(new Attempts(exchange)::begin);
    }

    /** The attempts of one exchange, one at a time. */
    private final class Attempts {

        private final Exchange exchange;
        private AttemptReporter.@Nullable Report report;

        Attempts(Exchange exchange) {
            this.exchange = exchange;
        }

        void begin() {
            if (!exchange.nextAttempt()) {
                release();
                return;
            }
            try {
                report = reporter.started(exchange);
                next.run(exchange).whenComplete(this::finish);
            } catch (Throwable e) {
                finish(null, e);
            }
        }

        private void finish(@Nullable Reply reply, @Nullable Throwable failure) {
            try {
                if (reply != null) {
                    end(reply, reply.status(), null);
                } else if (failure != null) {
                    exchange.stopAttempt(); // before anybody asks whether it has sent something
                    failed(Pipeline.unwrap(failure));
                }
            } catch (Throwable e) { // whatever happens here, nobody may wait for ever
                boolean unknown = exchange.attemptFailed(
                        exchange.isSent() && exchange.operation().trait() == Trait.SEND);
                TransportFailure failed = TransportFailure.classify(e, exchange.isSent());
                exchange.settle(null, Failures.transport(exchange, failed, unknown));
                exchange.end();
            }
        }

        private void failed(Throwable failure) {
            if (failure instanceof RefusedException) {
                refused((RefusedException) failure);
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
            if (givenUp == null) {
                return TransportFailure.classify(failure, exchange.isSent());
            }
            return exchange.isSent()
                    ? TransportFailure.of(givenUp, failure)
                    : TransportFailure.beforeSending(givenUp, failure);
        }

        private void proceed(RetryDecision decision, int status, KapsoException failure) {
            if (decision.repeats()
                    && exchange.givenUp() == null
                    && exchange.operation().isRepeatable()) {
                report(status, failure, decision.delay());
                repeat(decision.delay(), failure);
            } else {
                end(null, status, failure);
            }
        }

        private void repeat(Duration delay, KapsoException failure) {
            exchange.pauses(failure);
            CompletableFuture<Void> wait = timer.after(delay);
            exchange.onAbort(reason -> {
                wait.cancel(false);
                release();
            });
            wait.thenRunAsync(this::begin, workers);
        }

        /** The listeners hear of the end before the caller does, as long as the deadline allows. */
        private void end(@Nullable Reply reply, int status, @Nullable KapsoException failure) {
            KapsoException last = exchange.settle(reply, failure);
            report(status, last, null);
            release();
            exchange.end();
        }

        private void release() {
            exchange.operation().release();
        }

        private void report(int status, @Nullable KapsoException failure, @Nullable Duration retryIn) {
            if (report != null) {
                report.finished(status, failure, retryIn);
            }
        }
    }
}
