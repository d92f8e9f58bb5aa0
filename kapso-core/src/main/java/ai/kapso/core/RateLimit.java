package ai.kapso.core;

import ai.kapso.core.internal.http.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a reply's headers tell about rate limits. Every part is absent when the server did not send it, and unreadable
 * headers count as absent.
 *
 * <p>Kapso sends the limits of its windows ({@link #windows()}): requests per minute of the API key, and where they apply
 * bursts per second and the quotas of health checks. Meta sends percentages of an hour's quota ({@link #usagePercent()}).
 *
 * <p>Immutable and thread-safe.
 */
public final class RateLimit {
    private final List<Window> windows;
    private final @Nullable Duration resetAfter;
    private final MetaUsage usage;

    private RateLimit(List<Window> windows, @Nullable Duration resetAfter, MetaUsage usage) {
        this.windows = windows;
        this.resetAfter = resetAfter;
        this.usage = usage;
    }

    /**
     * Reads the headers of a reply that came just now.
     *
     * @param headers the headers of the reply
     * @return the rate limit, with every part absent if the headers have none
     */
    public static RateLimit of(Headers headers) {
        Objects.requireNonNull(headers, "headers is null");
        return of(headers, Instant.now());
    }

    /**
     * Reads the headers of a reply.
     *
     * @param headers the headers of the reply
     * @param receivedAt when the reply came; used where a header names a time and the reply has no {@code Date}
     * @return the rate limit, with every part absent if the headers have none
     */
    public static RateLimit of(Headers headers, Instant receivedAt) {
        Objects.requireNonNull(headers, "headers is null");
        List<Window> windows = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            OptionalInt limit = number(headers, scope.prefix + "Limit");
            OptionalInt remaining = number(headers, scope.prefix + "Remaining");
            if (limit.isPresent() || remaining.isPresent()) {
                windows.add(new Window(scope, limit, remaining));
            }
        }
        Duration wait = RetryAfter.parse(headers, receivedAt)
                .or(() -> RetryAfter.parseReset(headers, receivedAt))
                .orElse(null);
        return new RateLimit(List.copyOf(windows), wait, MetaUsage.of(headers));
    }

    private static OptionalInt number(Headers headers, String name) {
        Integer number = ApiErrorReader.number(headers.first(name).orElse(null));
        return number == null || number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The limit of the window that is closest to its end.
     *
     * @return requests allowed in that window
     */
    public OptionalInt limit() {
        return tightest().map(Window::limit).orElse(OptionalInt.empty());
    }

    /**
     * The requests left in the window that is closest to its end.
     *
     * @return requests left
     */
    public OptionalInt remaining() {
        return tightest().map(Window::remaining).orElse(OptionalInt.empty());
    }

    private Optional<Window> tightest() {
        return windows.stream().min(Comparator.comparingInt(w -> w.remaining().orElse(Integer.MAX_VALUE)));
    }

    /**
     * The time until requests are allowed again, from {@code Retry-After} or {@code X-RateLimit-Reset}.
     *
     * @return the time from the reply on
     */
    public Optional<Duration> resetAfter() {
        return Optional.ofNullable(resetAfter);
    }

    /**
     * The windows that the reply names.
     *
     * @return the windows in the order of {@link Scope}, possibly none
     */
    public List<Window> windows() {
        return windows;
    }

    /**
     * The highest percentage of Meta's quotas used up, from {@code X-App-Usage} and {@code X-Business-Use-Case-Usage}. It
     * is wise to slow down from 90 on.
     *
     * @return percent, 100 or more when throttled
     */
    public OptionalDouble usagePercent() {
        return usage.percent();
    }

    /**
     * Meta's estimate of the time until a throttled account has access again, in whole minutes.
     *
     * @return the estimate; absent if no account is throttled
     */
    public Optional<Duration> regainAccess() {
        return usage.regainAccess();
    }

    /**
     * Whether the reply said anything about rate limits.
     *
     * @return true if every part is absent
     */
    public boolean isEmpty() {
        return windows.isEmpty()
                && resetAfter == null
                && usagePercent().isEmpty()
                && regainAccess().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RateLimit)) {
            return false;
        }
        RateLimit that = (RateLimit) other;
        return windows.equals(that.windows)
                && Objects.equals(resetAfter, that.resetAfter)
                && usagePercent().equals(that.usagePercent())
                && regainAccess().equals(that.regainAccess());
    }

    @Override
    public int hashCode() {
        return Objects.hash(windows, resetAfter, usagePercent(), regainAccess());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("RateLimit{windows=").append(windows);
        resetAfter().ifPresent(wait -> text.append(", resetAfter=").append(wait));
        usagePercent().ifPresent(percent -> text.append(", usagePercent=").append(percent));
        regainAccess().ifPresent(wait -> text.append(", regainAccess=").append(wait));
        return text.append('}').toString();
    }

    /** What a window counts. */
    public enum Scope {
        /** All requests with the API key, per minute. */
        KEY("X-RateLimit-"),
        /** Starts of one workflow with the API key, per second. */
        BURST("X-Burst-RateLimit-"),
        /** Health checks of the project, per second. */
        HEALTH_SECOND("X-Health-RateLimit-Second-"),
        /** Health checks of the project, per minute. */
        HEALTH_MINUTE("X-Health-RateLimit-Minute-");

        private final String prefix;

        Scope(String prefix) {
            this.prefix = prefix;
        }
    }

    /** One of Kapso's rate windows. Immutable and thread-safe. */
    public static final class Window {
        private final Scope scope;
        private final OptionalInt limit;
        private final OptionalInt remaining;

        private Window(Scope scope, OptionalInt limit, OptionalInt remaining) {
            this.scope = scope;
            this.limit = limit;
            this.remaining = remaining;
        }

        /**
         * What the window counts.
         *
         * @return the scope
         */
        public Scope scope() {
            return scope;
        }

        /**
         * Requests allowed in the window.
         *
         * @return the limit
         */
        public OptionalInt limit() {
            return limit;
        }

        /**
         * Requests left in the window.
         *
         * @return the rest
         */
        public OptionalInt remaining() {
            return remaining;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Window
                    && scope == ((Window) other).scope
                    && limit.equals(((Window) other).limit)
                    && remaining.equals(((Window) other).remaining);
        }

        @Override
        public int hashCode() {
            return Objects.hash(scope, limit, remaining);
        }

        @Override
        public String toString() {
            return scope + " " + (remaining.isPresent() ? remaining.getAsInt() : "?") + " of "
                    + (limit.isPresent() ? limit.getAsInt() : "?") + " left";
        }
    }
}
