package ai.kapso.core;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how fast a failed request is repeated.
 *
 * <p>What is repeated at all depends on the operation: a request that only reads, or that may be carried out twice without
 * harm, is repeated after broken connections, timeouts, 5xx and throttling. A request that sends something is repeated
 * only when it was certainly not carried out: no connection, throttling, an explicit refusal. There is no idempotency key
 * for WhatsApp messages, so a second try after a lost reply could reach the contact twice.
 *
 * <p>An attempt that is not answered within {@link KapsoConfig#attemptTimeout()} counts as a timeout.
 *
 * <p>Every repetition must fit in the timeout of the call. A wait that does not fit, or that is longer than
 * {@link #maxRetryAfter()}, is not begun: the call fails at once, and {@link KapsoApiException#retryAfter()} tells the
 * wait.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetryPolicy {
    private static final int MOST_RETRIES = 10;
    private static final RetryPolicy STANDARD = builder().build();
    private static final RetryPolicy NONE = builder().maxRetries(0).build();

    private final int maxRetries;
    private final Duration baseDelay;
    private final Duration maxDelay;
    private final Duration maxRetryAfter;
    private final boolean repeatUnknownOutcomes;

    private RetryPolicy(Builder builder) {
        this.maxRetries = builder.maxRetries;
        this.baseDelay = builder.baseDelay;
        this.maxDelay = builder.maxDelay;
        this.maxRetryAfter = builder.maxRetryAfter;
        this.repeatUnknownOutcomes = builder.repeatUnknownOutcomes;
    }

    /**
     * The default: two retries, a random wait of up to 0.5 s doubled each time and at most 8 s, {@code Retry-After} of up
     * to 60 s honoured, unknown outcomes not repeated. A wait that the server asks for is lengthened by up to a fifth, so
     * that not all callers come back at once. Kapso's own 429 asks for 60 s, which fits in the default timeout of 90 s
     * once: such a call takes up to 72 s and is made again.
     *
     * @return the default policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * No retries.
     *
     * @return a policy that repeats nothing
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /**
     * Starts from the values of {@link #standard()}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from the values of this policy.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder()
                .maxRetries(maxRetries)
                .baseDelay(baseDelay)
                .maxDelay(maxDelay)
                .maxRetryAfter(maxRetryAfter)
                .repeatUnknownOutcomes(repeatUnknownOutcomes);
    }

    /**
     * How many times a request is repeated at most; the first try does not count.
     *
     * @return 0 to 10
     */
    public int maxRetries() {
        return maxRetries;
    }

    /**
     * The upper bound of the random wait before the first retry; it doubles with each further one.
     *
     * @return the base of the waits
     */
    public Duration baseDelay() {
        return baseDelay;
    }

    /**
     * The upper bound of a wait that the SDK chooses itself.
     *
     * @return the longest wait
     */
    public Duration maxDelay() {
        return maxDelay;
    }

    /**
     * The longest wait that the server may ask for, by {@code Retry-After} or by the meaning of an error code.
     *
     * @return the longest wait honoured
     */
    public Duration maxRetryAfter() {
        return maxRetryAfter;
    }

    /**
     * Whether sends are repeated even if they may have been carried out.
     *
     * @return false by default
     */
    public boolean repeatUnknownOutcomes() {
        return repeatUnknownOutcomes;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RetryPolicy)) {
            return false;
        }
        RetryPolicy that = (RetryPolicy) other;
        return maxRetries == that.maxRetries
                && baseDelay.equals(that.baseDelay)
                && maxDelay.equals(that.maxDelay)
                && maxRetryAfter.equals(that.maxRetryAfter)
                && repeatUnknownOutcomes == that.repeatUnknownOutcomes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxRetries, baseDelay, maxDelay, maxRetryAfter, repeatUnknownOutcomes);
    }

    @Override
    public String toString() {
        return "RetryPolicy{maxRetries=" + maxRetries + ", baseDelay=" + baseDelay + ", maxDelay=" + maxDelay
                + ", maxRetryAfter=" + maxRetryAfter + ", repeatUnknownOutcomes=" + repeatUnknownOutcomes + "}";
    }

    /** Builds {@link RetryPolicy} values. Not thread-safe. */
    public static final class Builder {
        private int maxRetries = 2;
        private Duration baseDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(8);
        private Duration maxRetryAfter = Duration.ofSeconds(60);
        private boolean repeatUnknownOutcomes;

        private Builder() {}

        /**
         * Sets how many times a request is repeated at most.
         *
         * @param maxRetries 0 to 10; 2 by default
         * @return this builder
         */
        public Builder maxRetries(int maxRetries) {
            this.maxRetries = maxRetries;
            return this;
        }

        /**
         * Sets the upper bound of the random wait before the first retry.
         *
         * @param baseDelay more than zero; 0.5 s by default
         * @return this builder
         */
        public Builder baseDelay(Duration baseDelay) {
            this.baseDelay = Objects.requireNonNull(baseDelay, "baseDelay");
            return this;
        }

        /**
         * Sets the upper bound of a wait that the SDK chooses itself.
         *
         * @param maxDelay at least {@code baseDelay}; 8 s by default
         * @return this builder
         */
        public Builder maxDelay(Duration maxDelay) {
            this.maxDelay = Objects.requireNonNull(maxDelay, "maxDelay");
            return this;
        }

        /**
         * Sets the longest wait that the server may ask for. The timeout of the call must leave room for it.
         *
         * @param maxRetryAfter zero or more; 60 s by default
         * @return this builder
         */
        public Builder maxRetryAfter(Duration maxRetryAfter) {
            this.maxRetryAfter = Objects.requireNonNull(maxRetryAfter, "maxRetryAfter");
            return this;
        }

        /**
         * Sets whether sends are repeated even if they may have been carried out: after a broken connection, a timeout or
         * a 5xx of something between.
         *
         * <p><b>Danger of duplicates:</b> if the lost request was carried out after all, the contact gets the message
         * twice, and a template is billed twice.
         *
         * @param repeatUnknownOutcomes false by default
         * @return this builder
         */
        public Builder repeatUnknownOutcomes(boolean repeatUnknownOutcomes) {
            this.repeatUnknownOutcomes = repeatUnknownOutcomes;
            return this;
        }

        /**
         * Builds the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if a value is out of its bounds
         */
        public RetryPolicy build() {
            require(maxRetries >= 0 && maxRetries <= MOST_RETRIES, "maxRetries must be 0 to 10, not " + maxRetries);
            require(!baseDelay.isNegative() && !baseDelay.isZero(), "baseDelay must be above zero, not " + baseDelay);
            require(
                    maxDelay.compareTo(baseDelay) >= 0,
                    "maxDelay must not be below baseDelay (" + baseDelay + "), but is " + maxDelay);
            require(!maxRetryAfter.isNegative(), "maxRetryAfter must not be negative, but is " + maxRetryAfter);
            return new RetryPolicy(this);
        }

        private static void require(boolean condition, String message) {
            if (!condition) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
