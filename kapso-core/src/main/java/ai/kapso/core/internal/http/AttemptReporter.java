package ai.kapso.core.internal.http;

import ai.kapso.core.CallListener;
import ai.kapso.core.CallListener.Attempt;
import ai.kapso.core.CallListener.AttemptResult;
import ai.kapso.core.KapsoException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listeners and the log about attempts: method, path template, status, time, attempt; never bodies. */
final class AttemptReporter {

    private static final System.Logger LOG = System.getLogger("ai.kapso.http");

    private final List<CallListener> listeners;
    private final Timer timer;

    AttemptReporter(List<CallListener> listeners, Timer timer) {
        this.listeners = listeners;
        this.timer = timer;
    }

    /** What is reported of one attempt; null when nobody wants to know. */
    @Nullable
    Report started(Exchange exchange) {
        if (listeners.isEmpty() && !LOG.isLoggable(System.Logger.Level.DEBUG)) {
            return null;
        }
        Operation<?> operation = exchange.operation();
        Attempt attempt = new Attempt(operation.method(), operation.template(), exchange.attempt());
        exchange.waitsFor("a CallListener");
        tell(listener -> listener.attemptStarted(attempt));
        exchange.waitsFor(null);
        return new Report(attempt, timer.nanoTime());
    }

    private void tell(Consumer<CallListener> event) {
        for (CallListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (Throwable e) { // an Error too: it says nothing about the request
                log(System.Logger.Level.WARNING, "a CallListener failed", e);
            }
        }
    }

    private static void log(System.Logger.Level level, String message, @Nullable Throwable failure) {
        try {
            LOG.log(level, message, failure);
        } catch (RuntimeException | Error e) {
            // a logger that fails says nothing about the request either
        }
    }

    /** An attempt that has begun. */
    final class Report {

        private final Attempt attempt;
        private final long startedAt;

        private Report(Attempt attempt, long startedAt) {
            this.attempt = attempt;
            this.startedAt = startedAt;
        }

        void finished(int status, @Nullable KapsoException failure, @Nullable Duration retryIn) {
            Duration duration = Duration.ofNanos(timer.nanoTime() - startedAt);
            AttemptResult result = new AttemptResult(status, failure, duration, retryIn);
            if (LOG.isLoggable(System.Logger.Level.DEBUG)) {
                log(System.Logger.Level.DEBUG, line(result), null);
            }
            tell(listener -> listener.attemptFinished(attempt, result));
        }

        private String line(AttemptResult result) {
            String outcome = result.status().isPresent()
                    ? Integer.toString(result.status().getAsInt())
                    : "no reply";
            String retry = result.retryIn()
                    .map(wait -> ", again in " + wait.toMillis() + " ms")
                    .orElse("");
            return attempt + ": " + outcome + " in " + result.duration().toMillis() + " ms" + retry;
        }
    }
}
