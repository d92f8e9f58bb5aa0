package ai.kapso.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Sees every attempt of every call that a config makes: for metrics and tracing.
 *
 * <p>Called on threads of the SDK, so it must be thread-safe and fast: the call waits for it, up to its timeout. Whatever it
 * throws, an {@link Error} included, is logged and otherwise ignored.
 */
public interface CallListener {

    /**
     * A request is about to be sent.
     *
     * @param attempt the attempt; the same object comes back in {@link #attemptFinished}
     */
    default void attemptStarted(Attempt attempt) {}

    /**
     * A request has been answered, has failed, or was given up. Before the caller learns of it, unless the call's time is
     * over or the caller has given up.
     *
     * @param attempt the attempt
     * @param result how it ended
     */
    default void attemptFinished(Attempt attempt, AttemptResult result) {}

    /** One request of a call: the first one or a repeat. Immutable. */
    final class Attempt {

        private final String method;
        private final String pathTemplate;
        private final int number;

        /**
         * An attempt.
         *
         * @param method the HTTP method
         * @param pathTemplate the path with its placeholders
         * @param number 1 for the first
         */
        public Attempt(String method, String pathTemplate, int number) {
            this.method = method;
            this.pathTemplate = pathTemplate;
            this.number = number;
        }

        /** The HTTP method, such as {@code POST}. */
        public String method() {
            return method;
        }

        /** The path with its placeholders, such as {@code /{phone_number_id}/messages}: free of ids, fit for a metric. */
        public String pathTemplate() {
            return pathTemplate;
        }

        /** 1 for the first request of a call, 2 for its first repeat, and so on. */
        public int number() {
            return number;
        }

        @Override
        public String toString() {
            return method + " " + pathTemplate + " (attempt " + number + ")";
        }
    }

    /** How an attempt ended. Immutable. */
    final class AttemptResult {

        private final int status;
        private final @Nullable KapsoException failure;
        private final Duration duration;
        private final @Nullable Duration retryIn;

        /**
         * A result.
         *
         * @param status the HTTP status, or 0 when there was no reply
         * @param failure what went wrong, or null
         * @param duration from the start of the attempt
         * @param retryIn the wait before the next attempt, or null when there is none
         */
        public AttemptResult(
                int status, @Nullable KapsoException failure, Duration duration, @Nullable Duration retryIn) {
            this.status = status;
            this.failure = failure;
            this.duration = duration;
            this.retryIn = retryIn;
        }

        /** The HTTP status; empty when there was no reply. */
        public OptionalInt status() {
            return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
        }

        /** What went wrong; empty for a success. A 2xx that reports a failure is none. */
        public Optional<KapsoException> failure() {
            return Optional.ofNullable(failure);
        }

        /** From the start of the attempt to the last byte of the reply, or to the failure. */
        public Duration duration() {
            return duration;
        }

        /** The wait before the next attempt; empty when this was the last one. */
        public Optional<Duration> retryIn() {
            return Optional.ofNullable(retryIn);
        }

        @Override
        public String toString() {
            return "AttemptResult{status=" + status + ", duration=" + duration.toMillis() + " ms, retryIn=" + retryIn
                    + "}";
        }
    }
}
