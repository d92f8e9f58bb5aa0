package ai.kapso.core;

import java.util.regex.Pattern;

/** Makes a server's text fit for a line of a log: one line, bounded, without tokens, ids and phone numbers. */
final class SafeText {
    private static final int BOUND = 300;

    /** Long words that have digits: access tokens, API keys, ids. */
    private static final Pattern TOKEN = Pattern.compile("(?=[A-Za-z_-]*\\d)[\\w-]{24,}={0,2}");

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
