package ai.kapso.core;

import java.util.regex.Pattern;

/** Makes a server's text fit for a line of a log: one line, bounded, without tokens, ids and phone numbers. */
final class SafeText {
    private static final int BOUND = 300;

    /** What looks like a token, a key or an opaque id. Names of templates (snake case) do not. */
    private static final Pattern TOKEN = Pattern.compile(
            String.join(
                    "|",
                    "(?=[A-Za-z_-]*\\d)(?=[\\w-]*[A-Z-])[\\w-]{20,}={0,2}",
                    "\\b\\w*?(?=[a-z]*\\d)[a-z0-9]{16,}\\w*",
                    "(?<=\\b(?:[Tt]oken|[Kk]ey|[Ss]ecret|[Bb]earer|[Pp]assword)[ :='\"]{1,3})(?=[^\\s\\d]*\\d)[^\\s'\",;]{6,}"));

    /** Phone numbers and numeric ids; error codes are shorter or stand in brackets. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!#)\\+?\\b\\d{6,}(\\d{2})\\b");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\s]+");

    private SafeText() {}

    static String of(String text) {
        String line = text.length() > 4 * BOUND ? text.substring(0, 4 * BOUND) : text;
        line = UNPRINTABLE.matcher(line).replaceAll(" ").strip();
        line = TOKEN.matcher(line).replaceAll("***");
        line = LONG_NUMBER.matcher(line).replaceAll("***$1");
        return line.codePointCount(0, line.length()) <= BOUND
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BOUND)) + "…";
    }
}
