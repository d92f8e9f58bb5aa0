package ai.kapso.core.internal.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Reads ISO 8601 times. A body holds half a dozen of them, and Java's formatter takes as long for one as the rest of the
 * parsing takes for a property, so the form that servers send is read by position and only others by the formatter.
 */
final class IsoTime {

    private static final int FRACTION = "2026-01-02T03:04:05".length();
    private static final int MAX_DIGITS = 9;
    private static final int SECONDS_PER_DAY = 86_400;

    private final String text;
    private int nanos;
    private int position = FRACTION;

    private IsoTime(String text) {
        this.text = text;
    }

    /**
     * Reads a time.
     *
     * @throws java.time.DateTimeException when the text is not a time with an offset
     */
    static Instant parse(String text) {
        return new IsoTime(text).instant();
    }

    private Instant instant() {
        if (!hasUsualForm() || !readFraction() || !hasUsualOffset()) {
            return OffsetDateTime.parse(text).toInstant();
        }
        int hour = number(11, 2);
        int minute = number(14, 2);
        int second = number(17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            return OffsetDateTime.parse(text).toInstant();
        }
        long day = LocalDate.of(number(0, 4), number(5, 2), number(8, 2)).toEpochDay();
        long seconds = day * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second;
        return Instant.ofEpochSecond(seconds - offsetSeconds(), nanos);
    }

    private boolean hasUsualForm() {
        return text.length() > FRACTION
                && digits(0, 4)
                && text.charAt(4) == '-'
                && digits(5, 2)
                && text.charAt(7) == '-'
                && digits(8, 2)
                && text.charAt(10) == 'T'
                && digits(11, 2)
                && text.charAt(13) == ':'
                && digits(14, 2)
                && text.charAt(16) == ':'
                && digits(17, 2);
    }

    private boolean readFraction() {
        if (text.charAt(position) != '.') {
            return true;
        }
        int first = ++position;
        while (digits(position, 1)) {
            position++;
        }
        int count = position - first;
        if (count == 0 || count > MAX_DIGITS || position == text.length()) {
            return false;
        }
        nanos = number(first, count);
        for (int i = count; i < MAX_DIGITS; i++) {
            nanos *= 10;
        }
        return true;
    }

    /** {@code Z}, {@code +00:00} or, as Meta writes it, {@code +0000}. */
    private boolean hasUsualOffset() {
        int rest = text.length() - position;
        if (rest == 1) {
            return text.charAt(position) == 'Z';
        }
        return (rest == 5 || (rest == 6 && text.charAt(position + 3) == ':'))
                && (text.charAt(position) == '+' || text.charAt(position) == '-')
                && digits(position + 1, 2)
                && digits(text.length() - 2, 2)
                && number(position + 1, 2) < 18
                && number(text.length() - 2, 2) < 60;
    }

    private int offsetSeconds() {
        char sign = text.charAt(position);
        if (sign == 'Z') {
            return 0;
        }
        int seconds = number(position + 1, 2) * 3600 + number(text.length() - 2, 2) * 60;
        return sign == '-' ? -seconds : seconds;
    }

    private boolean digits(int from, int count) {
        if (from + count > text.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private int number(int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
