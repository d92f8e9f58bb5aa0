package ai.kapso.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a server's text fit for a line of a log. Servers echo what they were sent, and no form tells a name from a word: so
 * only the words of {@code error-words.txt} pass, names of fields that are made of them, and small numbers. All else becomes
 * {@code ***}, and so does what stands in quotation marks, unless it is a field.
 */
final class SafeText {
    private static final String MASK = "***";
    private static final int BOUND = 300;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]+");
    private static final Pattern QUOTED = Pattern.compile("(?<![A-Za-z0-9])"
            + "(?:'[^']*(?:'|$)|\"[^\"]*(?:\"|$)|`[^`]*(?:`|$)|[“„][^”“]*(?:[”“]|$)|‘[^’]*(?:’|$)|«[^»]*(?:»|$))");

    /** A phone number, a date, a card: digits with what people put between them. */
    private static final Pattern GROUPED_DIGITS = Pattern.compile("(?<![A-Za-z0-9#])[+(]*(?:\\d[ .()/+-]*){4,}\\d");

    private static final Pattern EDGES = Pattern.compile("([(\\[{]*)(.*?)([)\\]}.,;:!?]*)");
    private static final Pattern ENDING = Pattern.compile("(?i)(n't|'s)$");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern CAPITALIZED = Pattern.compile("[A-Z][a-z]+");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}|v\\d{1,2}");
    private static final Pattern META_CODE = Pattern.compile("#\\d{1,7}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(,?\\d{3})?");
    private static final Pattern UNIT =
            Pattern.compile("(?i)(characters?|bytes|[kmg]b|pixels|seconds|minutes|hours|days|ms"
                    + "|items|rows|buttons|times|messages|requests|calls|templates|parameters)\\W*");
    private static final Pattern MASKS = Pattern.compile("\\*{3}(?:[ ,;:./|&-]*\\*{3})+");

    /** A UUID, a hexadecimal number, one with a prefix or a place, or Meta's mixture of letters and digits. */
    private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
            + "|(?!.*\\d{7})(?=.*[a-z])(?=.*\\d)"
            + "([0-9a-f]{8,32}(-[A-Z]{3})?|req[_-][A-Za-z0-9]{2,28}|(?=.*[A-Z])(?!wa[mc]id|EAA)[A-Za-z0-9_-]{6,32})");

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("(?i)(text|application|image|audio|video|multipart)/[a-z]+([.+-][a-z]+)*");

    private SafeText() {}

    /** The known words of a text, in one bounded line. */
    static String of(String text) {
        String line = text.length() > 4 * BOUND ? text.substring(0, 4 * BOUND) : text;
        line = UNPRINTABLE.matcher(line).replaceAll(" ").strip();
        line = QUOTED.matcher(line).replaceAll(quoted -> Matcher.quoteReplacement(quoted(quoted.group())));
        line = GROUPED_DIGITS.matcher(line).replaceAll(digits -> digits.group().matches("\\d{4,6}") ? "$0" : MASK);
        line = MASKS.matcher(words(line.split(" "))).replaceAll(MASK);
        return line.length() <= BOUND ? line : line.substring(0, BOUND) + "…";
    }

    /** An error code: a number as Meta has them, or a name made of known words. */
    static String code(String code) {
        return code.matches("\\d{1,7}") || isField(code) ? code : MASK;
    }

    /** Whether a text looks like the id of a request, and not like a phone number, an address, a name or a message's id. */
    static boolean isRequestId(String text) {
        return REQUEST_ID.matcher(text).matches();
    }

    /** The media type of a {@code Content-Type}, without its parameters. */
    static String mediaType(String contentType) {
        String type = contentType.split(";", 2)[0].strip();
        return type.length() < 50 && MEDIA_TYPE.matcher(type).matches() ? type : MASK;
    }

    private static String quoted(String quoted) {
        String inner = quoted.substring(1, Math.max(1, quoted.length() - 1));
        return isField(inner) ? quoted : quoted.charAt(0) + MASK + quoted.charAt(0);
    }

    private static String words(String[] words) {
        StringBuilder line = new StringBuilder();
        boolean afterName = false;
        for (int i = 0; i < words.length; i++) {
            Matcher word = EDGES.matcher(words[i]);
            String core = word.matches() ? word.group(2) : "";
            boolean counted = COUNT.matcher(core).matches()
                    && i + 1 < words.length
                    && UNIT.matcher(words[i + 1]).matches();
            boolean capitalized = CAPITALIZED.matcher(core).matches();
            boolean known = (counted || META_CODE.matcher(core).matches() || isKnown(core))
                    && !(capitalized && afterName); // a name's second part may be a word
            afterName = capitalized && !known;
            line.append(i == 0 ? "" : " ").append(known ? words[i] : word.group(1) + MASK + word.group(3));
        }
        return line.toString();
    }

    private static boolean isField(String text) {
        return !text.isEmpty() && text.indexOf(' ') < 0 && isKnown(text);
    }

    /** Whether a word, a compound or a path consists of known words. A path with a number may be one with an id. */
    private static boolean isKnown(String text) {
        boolean printable = text.chars().allMatch(c -> c > ' ' && c < 127 && c != '@');
        boolean path = text.indexOf('/') >= 0 && text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return printable
                && !path
                && SEPARATORS
                        .splitAsStream(ENDING.matcher(text).replaceFirst(""))
                        .allMatch(part -> part.isEmpty()
                                || SMALL.matcher(part).matches()
                                || Words.KNOWN.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** Loads the words once, when the first text is looked at. */
    private static final class Words {
        private static final Set<String> KNOWN = load();

        private static Set<String> load() {
            try (InputStream stream = Objects.requireNonNull(
                            SafeText.class.getResourceAsStream("error-words.txt"), "error-words.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.split(" ")))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
