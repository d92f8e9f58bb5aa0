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

    private final char[] chars;
    private final int start;
    private final int length;
    private int nanos;
    private int position = FRACTION;

    private IsoTime(char[] chars, int start, int length) {
        this.chars = chars;
        this.start = start;
        this.length = length;
    }

    /**
     * Reads a time.
     *
     * @throws java.time.DateTimeException when the text is not a time with an offset
     */
    static Instant parse(char[] chars, int start, int length) {
        return new IsoTime(chars, start, length).instant();
    }

    private Instant byFormatter() {
        return OffsetDateTime.parse(new String(chars, start, length)).toInstant();
    }

    private char at(int index) {
        return chars[start + index];
    }

    private Instant instant() {
        if (!hasUsualSeparators() || !readFraction() || !hasUsualOffset()) {
            return byFormatter();
        }
        int year = number(0, 4);
        int month = number(5, 2);
        int day = number(8, 2);
        int hour = number(11, 2);
        int minute = number(14, 2);
        int second = number(17, 2);
        if ((year | month | day | hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
            return byFormatter();
        }
        long seconds =
                LocalDate.of(year, month, day).toEpochDay() * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second;
        return Instant.ofEpochSecond(seconds - offsetSeconds(), nanos);
    }

    private boolean hasUsualSeparators() {
        return length > FRACTION && at(4) == '-' && at(7) == '-' && at(10) == 'T' && at(13) == ':' && at(16) == ':';
    }

    private boolean readFraction() {
        if (at(position) != '.') {
            return true;
        }
        int first = ++position;
        while (isDigit(position)) {
            position++;
        }
        int count = position - first;
        if (count == 0 || count > MAX_DIGITS || position == length) {
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
        int rest = length - position;
        if (rest == 1) {
            return at(position) == 'Z';
        }
        return (rest == 5 || (rest == 6 && at(position + 3) == ':'))
                && (at(position) == '+' || at(position) == '-')
                && isUpTo(17, number(position + 1, 2))
                && isUpTo(59, number(length - 2, 2));
    }

    private static boolean isUpTo(int largest, int number) {
        return number >= 0 && number <= largest;
    }

    private int offsetSeconds() {
        char sign = at(position);
        if (sign == 'Z') {
            return 0;
        }
        int seconds = number(position + 1, 2) * 3600 + number(length - 2, 2) * 60;
        return sign == '-' ? -seconds : seconds;
    }

    private boolean isDigit(int index) {
        return index < length && at(index) >= '0' && at(index) <= '9';
    }

    /** The number in digits; negative if there is anything else. */
    private int number(int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = at(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
