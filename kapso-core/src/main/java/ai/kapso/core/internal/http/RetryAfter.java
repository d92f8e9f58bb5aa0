package ai.kapso.core.internal.http;

import ai.kapso.core.Headers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads the headers by which a server asks for a pause. What cannot be read counts as absent; nothing throws. */
public final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 18;
    private static final Duration LONGEST = Duration.ofDays(365);

    /** From here on a number of seconds cannot be a pause and must be a time (September 2001). */
    private static final long FIRST_EPOCH_SECOND = 1_000_000_000L;

    private static final long FIRST_EPOCH_MILLI = FIRST_EPOCH_SECOND * 1000;

    private RetryAfter() {}

    /**
     * Reads {@code Retry-After}: seconds, or a date, which is taken relative to the reply's {@code Date}.
     *
     * @param headers the headers of the reply
     * @param now the local time, for a reply without {@code Date}
     * @return the pause, zero or more and at most a year
     */
    public static Optional<Duration> parse(Headers headers, Instant now) {
        for (String value : headers.all("Retry-After")) {
            OptionalLong seconds = seconds(value);
            if (seconds.isPresent()) {
                return Optional.of(bounded(Duration.ofSeconds(seconds.getAsLong())));
            }
            Optional<Instant> until = date(value);
            if (until.isPresent()) {
                return until.map(time -> bounded(Duration.between(serverTime(headers, now), time)));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads {@code X-RateLimit-Reset}: seconds from now, or a time in seconds or milliseconds since 1970.
     *
     * @param headers the headers of the reply
     * @param now the local time, for a reply without {@code Date}
     * @return the time until the reset, zero or more and at most a year
     */
    public static Optional<Duration> parseReset(Headers headers, Instant now) {
        OptionalLong number =
                headers.first("X-RateLimit-Reset").map(RetryAfter::seconds).orElse(OptionalLong.empty());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        long value = number.getAsLong();
        if (value < FIRST_EPOCH_SECOND) {
            return Optional.of(bounded(Duration.ofSeconds(value)));
        }
        Instant reset = value < FIRST_EPOCH_MILLI ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
        return Optional.of(bounded(Duration.between(serverTime(headers, now), reset)));
    }

    private static OptionalLong seconds(String value) {
        String text = value.strip();
        if (!SECONDS.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(text.length() > MOST_DIGITS ? LONGEST.toSeconds() : Long.parseLong(text));
    }

    private static Instant serverTime(Headers headers, Instant now) {
        return headers.first("Date").flatMap(RetryAfter::date).orElse(now);
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration pause) {
        if (pause.isNegative()) {
            return Duration.ZERO;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
