package ai.kapso.core.internal.http;

import ai.kapso.core.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failed attempt is followed by another one, and when. A pure function of its arguments: no clock, no sleep.
 *
 * <p>Not known here is whether the body of the request can be sent again; the caller checks that.
 */
public final class RetryDecision {
    private final @Nullable Duration delay;
    private final @Nullable Duration retryAfter;
    private final boolean outcomeUnknown;

    private RetryDecision(@Nullable Duration delay, @Nullable Duration retryAfter, boolean outcomeUnknown) {
        this.delay = delay;
        this.retryAfter = retryAfter;
        this.outcomeUnknown = outcomeUnknown;
    }

    /**
     * Decides.
     *
     * @param policy the policy of the call
     * @param trait the trait of the operation
     * @param outcome how the last attempt ended
     * @param attempt how many attempts there were, 1 after the first
     * @param remaining the time until the call's deadline
     * @param jitter numbers from 0 (inclusive) to 1 (exclusive)
     * @return the decision
     */
    public static RetryDecision decide(
            RetryPolicy policy, Trait trait, Outcome outcome, int attempt, Duration remaining, DoubleSupplier jitter) {
        Verdict verdict = outcome.verdict(trait);
        boolean unknown = trait == Trait.SEND && (verdict == Verdict.UNKNOWN || verdict == Verdict.FINAL_UNKNOWN);
        Duration asked = outcome.serverWait()
                .filter(wait -> !wait.isZero())
                .or(() -> outcome.meantWait(attempt))
                .or(() -> outcome.throttled() ? Optional.of(throttlePause(policy, attempt)) : Optional.empty())
                .orElse(null);
        Duration delay = asked == null ? backoff(policy, attempt, jitter) : lengthened(asked, jitter);
        boolean repeat = attempt <= policy.maxRetries()
                && allowed(verdict, trait, policy, attempt)
                && (asked == null || asked.compareTo(policy.maxRetryAfter()) <= 0)
                && delay.compareTo(remaining) < 0;
        return new RetryDecision(repeat ? delay : null, asked, unknown);
    }

    private static boolean allowed(Verdict verdict, Trait trait, RetryPolicy policy, int attempt) {
        switch (verdict) {
            case REFUSED:
                return true;
            case REFUSED_ONCE:
                return attempt == 1;
            case UNKNOWN:
                return trait != Trait.SEND || policy.repeatUnknownOutcomes();
            default:
                return false;
        }
    }

    /** Full jitter: anything up to the base doubled with each retry. */
    private static Duration backoff(RetryPolicy policy, int attempt, DoubleSupplier jitter) {
        return scaled(doubled(policy.baseDelay(), attempt - 1, policy.maxDelay()), jitter.getAsDouble());
    }

    /** A throttled request waits twice the base, doubled with each retry, and at least that long. */
    private static Duration throttlePause(RetryPolicy policy, int attempt) {
        return doubled(policy.baseDelay(), attempt, policy.maxDelay());
    }

    /** A wait that was asked for is lengthened by up to a fifth, so that not all come back at once, and never cut. */
    private static Duration lengthened(Duration wait, DoubleSupplier jitter) {
        return wait.plus(scaled(wait, jitter.getAsDouble() / 5));
    }

    private static Duration doubled(Duration base, int times, Duration bound) {
        Duration result = base;
        for (int i = 0; i < times && result.compareTo(bound) < 0; i++) {
            result = result.multipliedBy(2);
        }
        return result.compareTo(bound) < 0 ? result : bound;
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }

    /**
     * Whether there is to be another attempt.
     *
     * @return false if the failure is final
     */
    public boolean repeats() {
        return delay != null;
    }

    /**
     * How long to wait before the next attempt.
     *
     * @return the wait; zero if there is none, or no next attempt
     */
    public Duration delay() {
        return delay == null ? Duration.ZERO : delay;
    }

    /**
     * The wait that server or code asked for, for the exception.
     *
     * @return empty if none was asked for
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Whether this attempt of a {@link Trait#SEND} may have been carried out. If it is repeated all the same, that stays
     * true of the call as a whole, whatever comes after.
     *
     * @return false if it is certain that nothing was done, or does no harm
     */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }

    @Override
    public String toString() {
        return (repeats() ? "repeat after " + delay : "stop") + ", retryAfter=" + retryAfter + ", outcomeUnknown="
                + outcomeUnknown;
    }
}
