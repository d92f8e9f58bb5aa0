package ai.kapso.core.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a request and reports all of it at once. Messages name field, limit and what was given by
 * its size, never by its content. Lengths are counted in Unicode code points.
 */
public final class Checks {

    private final String type;
    private final List<String> violations = new ArrayList<>(0);

    private Checks(String type) {
        this.type = type;
    }

    /** Begins the checks of a request type. */
    public static Checks of(String type) {
        return new Checks(type);
    }

    /** A value must be given. */
    @CanIgnoreReturnValue
    public Checks present(String field, @Nullable Object value) {
        return require(value != null, field, "is missing");
    }

    /** A text must be given and have something in it besides white space. */
    @CanIgnoreReturnValue
    public Checks notBlank(String field, @Nullable String value) {
        return value == null ? present(field, null) : require(!value.isBlank(), field, "is blank");
    }

    /** As {@link #notBlank(String, String)}, for a text that is given. */
    @CanIgnoreReturnValue
    public Checks notBlank(String field, Optional<String> value) {
        value.ifPresent(text -> notBlank(field, text));
        return this;
    }

    /** A text must not be longer than a limit. */
    @CanIgnoreReturnValue
    public Checks maxLength(String field, @Nullable String value, int limit) {
        // never fewer code points than this counts, so the exact count is rarely needed
        if (value != null && value.length() > limit) {
            int length = value.codePointCount(0, value.length());
            require(length <= limit, field, "has " + length + " characters; the limit is " + limit);
        }
        return this;
    }

    /** As {@link #maxLength(String, String, int)}, for a text that is given. */
    @CanIgnoreReturnValue
    public Checks maxLength(String field, Optional<String> value, int limit) {
        value.ifPresent(text -> maxLength(field, text, limit));
        return this;
    }

    /** A text that is given and neither blank nor too long. */
    @CanIgnoreReturnValue
    public Checks text(String field, @Nullable String value, int limit) {
        return notBlank(field, value).maxLength(field, value, limit);
    }

    /** As {@link #text(String, String, int)}, for a text that is given. */
    @CanIgnoreReturnValue
    public Checks text(String field, Optional<String> value, int limit) {
        value.ifPresent(text -> text(field, text, limit));
        return this;
    }

    /** A list must have as many items as the limits say, none of them null. */
    @CanIgnoreReturnValue
    public Checks size(String field, Collection<?> items, int from, int to) {
        int size = items.size();
        int index = 0;
        for (Object item : items) {
            present(field + "[" + index++ + "]", item);
        }
        return require(size >= from && size <= to, field, "has " + size + " items; it must be " + from + " to " + to);
    }

    /** A number must be in a range. */
    @CanIgnoreReturnValue
    public Checks range(String field, long value, long from, long to) {
        return require(value >= from && value <= to, field, "is " + value + "; it must be " + from + " to " + to);
    }

    /** As {@link #range(String, long, long, long)}, for a number that is given. */
    @CanIgnoreReturnValue
    public Checks range(String field, Optional<Integer> value, long from, long to) {
        value.ifPresent(number -> range(field, number, from, to));
        return this;
    }

    /** A text must have a form. */
    @CanIgnoreReturnValue
    public Checks matches(String field, @Nullable String value, Pattern pattern, String form) {
        return value == null
                ? present(field, null)
                : require(pattern.matcher(value).matches(), field, "is not " + form);
    }

    /** A URL must be absolute, https. */
    @CanIgnoreReturnValue
    public Checks https(String field, @Nullable String url) {
        return url == null
                ? present(field, null)
                : require(hasScheme(url, "https"), field, "is not an absolute https URL");
    }

    /** A URL must be absolute, http or https. */
    @CanIgnoreReturnValue
    public Checks http(String field, @Nullable String url) {
        return url == null
                ? present(field, null)
                : require(hasScheme(url, "https") || hasScheme(url, "http"), field, "is not an absolute http(s) URL");
    }

    private static boolean hasScheme(String url, String scheme) {
        String start = scheme + "://";
        return url.length() > start.length()
                && url.substring(0, start.length()).toLowerCase(Locale.ROOT).equals(start)
                && url.chars().noneMatch(Character::isWhitespace);
    }

    /** Any other rule. */
    @CanIgnoreReturnValue
    public Checks require(boolean holds, String field, String problem) {
        if (!holds) {
            violations.add(field + " " + problem);
        }
        return this;
    }

    /**
     * Ends the checks.
     *
     * @throws IllegalArgumentException when a rule does not hold, with all that do not
     */
    public void done() {
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(type + ": " + String.join("; ", violations));
        }
    }
}
