package ai.kapso.webhooks.internal;

import ai.kapso.core.json.OpenEnum;
import java.util.regex.Pattern;

/** How words from outside are shown in log lines, exceptions and {@code toString}: plain names only, on one short line. */
public final class LogText {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,80}");

    private LogText() {}

    /** A word as it is if it is a plain name, else only its length. */
    public static String of(OpenEnum<?> word) {
        return of(word.value());
    }

    /** A word as it is if it is a plain name, else only its length. */
    public static String of(String word) {
        if (word.isEmpty()) {
            return "(no name)";
        }
        return NAME.matcher(word).matches() ? word : "(a strange name of " + word.length() + " characters)";
    }
}
