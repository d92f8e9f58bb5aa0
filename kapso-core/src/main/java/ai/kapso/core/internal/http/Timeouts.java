package ai.kapso.core.internal.http;

import java.time.Duration;
import java.util.Objects;

/** Which timeouts a config or a call may have. */
public final class Timeouts {

    private static final Duration LONGEST = Duration.ofDays(1);

    private Timeouts() {}

    /**
     * Checks a timeout.
     *
     * @throws IllegalArgumentException when it is not more than zero, or longer than a day
     */
    public static Duration check(String field, Duration value) {
        Objects.requireNonNull(value, field);
        if (value.isZero() || value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    field + " is " + value + "; it must be above zero, and 24 hours at most");
        }
        return value;
    }
}
