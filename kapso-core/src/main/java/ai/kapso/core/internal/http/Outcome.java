package ai.kapso.core.internal.http;

import ai.kapso.core.ApiError;
import ai.kapso.core.ErrorCategory;
import ai.kapso.core.Headers;
import ai.kapso.core.RateLimit;
import ai.kapso.core.RetryAdvice;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one attempt ended, when it did not end well. */
public abstract class Outcome {
    private Outcome() {}

    /**
     * A reply that is an error.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param error what the body holds, or null
     * @param now the local time, for a {@code Retry-After} date in a reply without {@code Date}
     * @return the outcome
     */
    public static Outcome reply(int status, Headers headers, @Nullable ApiError error, Instant now) {
        return new Reply(status, headers, error, now);
    }

    /**
     * No complete reply.
     *
     * @param failure what happened
     * @return the outcome
     */
    public static Outcome failure(TransportFailure failure) {
        return new NoReply(failure);
    }

    abstract Verdict verdict(Trait trait);

    /** The wait that the server asked for. */
    abstract Optional<Duration> serverWait();

    /** The wait that the meaning of the error asks for, before the given retry (1 is the first). */
    abstract Optional<Duration> meantWait(int retry);

    /** Whether this is a throttling without a wait of its own. */
    abstract boolean throttled();

    private static final class NoReply extends Outcome {
        private final TransportFailure failure;

        NoReply(TransportFailure failure) {
            this.failure = failure;
        }

        @Override
        Verdict verdict(Trait trait) {
            return failure.verdict();
        }

        @Override
        Optional<Duration> serverWait() {
            return Optional.empty();
        }

        @Override
        Optional<Duration> meantWait(int retry) {
            return Optional.empty();
        }

        @Override
        boolean throttled() {
            return false;
        }
    }

    private static final class Reply extends Outcome {
        private static final int PAIR_RATE_LIMIT = 131056;

        private final int status;
        private final @Nullable ApiError error;
        private final int code;
        private final RetryAdvice advice;
        private final Optional<Duration> serverWait;

        Reply(int status, Headers headers, @Nullable ApiError error, Instant now) {
            this.status = status;
            this.error = error;
            this.code = error == null ? -1 : error.numericCode().orElse(-1);
            this.advice = (error == null ? nothingKnown(status) : error).retryAdvice();
            this.serverWait = RetryAfter.parse(headers, now)
                    .or(() -> throttled() ? RateLimit.of(headers, now).regainAccess() : Optional.empty());
        }

        private static ApiError nothingKnown(int status) {
            return ApiError.parse(status, "{}").orElseThrow();
        }

        /** The advice about the error decides, so that what is repeated and what the exception says are one answer. */
        @Override
        Verdict verdict(Trait trait) {
            switch (advice) {
                case RETRY:
                    return trait == Trait.SEND ? ofSend() : Verdict.REFUSED;
                case RETRY_ONCE:
                    return trait == Trait.SEND ? ofSend() : Verdict.REFUSED_ONCE;
                case UNKNOWN_OUTCOME:
                    return status / 100 == 2 ? Verdict.FINAL_UNKNOWN : Verdict.UNKNOWN;
                default:
                    return Verdict.FINAL;
            }
        }

        /** Sends are repeated after the refusals that are known to come before anything is sent, and after no other. */
        private Verdict ofSend() {
            if (throttled() || status == 409 || (status == 503 && (code == 2 || code == 133004))) {
                return Verdict.REFUSED;
            }
            return status == 500 && (code == 131000 || code == 131016) ? Verdict.REFUSED_ONCE : Verdict.FINAL;
        }

        @Override
        Optional<Duration> serverWait() {
            return serverWait;
        }

        @Override
        Optional<Duration> meantWait(int retry) {
            Optional<Duration> wait = error == null || !passes() ? Optional.empty() : error.suggestedWait();
            if (code == PAIR_RATE_LIMIT) {
                // Meta asks for 4^n seconds; less than its 6 seconds a message is of no use.
                return wait.map(least -> longer(least, Duration.ofSeconds(1L << Math.min(2 * (retry - 1), 20))));
            }
            return wait.map(first -> first.multipliedBy(1L << (retry - 1)));
        }

        private boolean passes() {
            return advice != RetryAdvice.AFTER_FIX && advice != RetryAdvice.NEVER;
        }

        private static Duration longer(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }

        @Override
        boolean throttled() {
            return status == 429 || (error != null && error.category() == ErrorCategory.THROTTLED);
        }
    }
}
