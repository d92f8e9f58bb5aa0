package ai.kapso.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of error codes, read from {@code error-codes.tsv} when it is first needed. */
final class ErrorCodes {
    private static final String RESOURCE = "error-codes.tsv";

    /** Subcodes from here on are codes of their own; smaller ones mean something only beside their code. */
    private static final int FIRST_GLOBAL_SUBCODE = 1_000_000;

    private final Map<String, Entry> exact = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private final List<TextRule> texts = new ArrayList<>();

    private ErrorCodes() {}

    static ErrorCodes table() {
        return Holder.TABLE;
    }

    /**
     * The row that fits best: subcode, code, range, text, status. The last row fits everything.
     *
     * @param status the HTTP status, 0 if there is none
     */
    Entry find(@Nullable String code, @Nullable Integer subcode, int status, String message) {
        Entry entry = findExact(code, subcode);
        if (entry == null) {
            entry = completed(parse(code), findByStatus(status, message));
        } else if (subcode != null && entry == exact.get(code)) {
            entry = completed(subcode, entry);
        }
        return entry;
    }

    /** What the range of a number knows, if it is in one; the rest comes from the other entry. */
    private Entry completed(@Nullable Integer number, Entry other) {
        for (Range range : ranges) {
            if (number != null && range.contains(number) && (!other.listed || number >= FIRST_GLOBAL_SUBCODE)) {
                return range.entry.completedBy(other);
            }
        }
        return other;
    }

    private @Nullable Entry findExact(@Nullable String code, @Nullable Integer subcode) {
        Entry entry = null;
        if (subcode != null) {
            entry = exact.get(code + "/" + subcode);
            if (entry == null && subcode >= FIRST_GLOBAL_SUBCODE) {
                entry = exact.get(subcode.toString());
            }
        }
        return entry == null && code != null ? exact.get(code.toLowerCase(Locale.ROOT)) : entry;
    }

    private Entry findByStatus(int status, String message) {
        for (TextRule rule : texts) {
            if (rule.status == status && rule.pattern.matcher(message).find()) {
                return rule.entry;
            }
        }
        Entry entry = exact.get("http:" + status);
        if (entry == null) {
            entry = exact.get("http:" + Math.min(status / 100, 5) + "xx");
        }
        return entry != null ? entry : Objects.requireNonNull(exact.get("http:xxx"));
    }

    private static @Nullable Integer parse(@Nullable String code) {
        try {
            return code == null ? null : Integer.valueOf(code);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static ErrorCodes load() {
        ErrorCodes codes = new ErrorCodes();
        try (InputStream stream = Objects.requireNonNull(ErrorCodes.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    codes.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private void add(String[] columns) {
        String key = columns[0];
        boolean listed = !key.startsWith("http:");
        Entry entry = new Entry(
                listed,
                ErrorCategory.valueOf(columns[1]),
                "-".equals(columns[2]) ? null : RetryAdvice.valueOf(columns[2]),
                "-".equals(columns[3]) ? null : Duration.ofSeconds(Long.parseLong(columns[3])),
                "-".equals(columns[4]) ? null : columns[4]);
        int tilde = key.indexOf('~');
        int dash = key.indexOf('-');
        if (tilde > 0) {
            int status = Integer.parseInt(key.substring("http:".length(), tilde));
            Pattern pattern = Pattern.compile(key.substring(tilde + 1), Pattern.CASE_INSENSITIVE);
            texts.add(new TextRule(status, pattern, entry));
        } else if (dash > 0) {
            int first = Integer.parseInt(key.substring(0, dash));
            ranges.add(new Range(first, Integer.parseInt(key.substring(dash + 1)), entry));
        } else {
            exact.put(key, entry);
        }
    }

    /** A row of the table. */
    static final class Entry {
        /** Whether the row is about a code, and not just about a status. */
        final boolean listed;

        final ErrorCategory category;
        private final @Nullable RetryAdvice advice;
        final @Nullable Duration wait;
        final @Nullable String hint;

        Entry(
                boolean listed,
                ErrorCategory category,
                @Nullable RetryAdvice advice,
                @Nullable Duration wait,
                @Nullable String hint) {
            this.listed = listed;
            this.category = category;
            this.advice = advice;
            this.wait = wait;
            this.hint = hint;
        }

        RetryAdvice advice() {
            return advice != null ? advice : RetryAdvice.AFTER_FIX;
        }

        /** A range says what the error is about; if it does not say whether to repeat, the other entry does. */
        Entry completedBy(Entry other) {
            return advice != null ? this : new Entry(other.listed, category, other.advice, other.wait, hint);
        }
    }

    private static final class Range {
        private final int first;
        private final int last;
        private final Entry entry;

        Range(int first, int last, Entry entry) {
            this.first = first;
            this.last = last;
            this.entry = entry;
        }

        boolean contains(int code) {
            return first <= code && code <= last;
        }
    }

    private static final class TextRule {
        private final int status;
        private final Pattern pattern;
        private final Entry entry;

        TextRule(int status, Pattern pattern, Entry entry) {
            this.status = status;
            this.pattern = pattern;
            this.entry = entry;
        }
    }

    /** Loads the table once, when the first error is read. */
    private static final class Holder {
        private static final ErrorCodes TABLE = load();
    }
}
