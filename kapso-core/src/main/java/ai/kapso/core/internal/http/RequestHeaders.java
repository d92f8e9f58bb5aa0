package ai.kapso.core.internal.http;

import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Which headers a caller may add to requests. */
public final class RequestHeaders {

    private static final Set<String> OURS = Set.of(
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "transfer-encoding",
            "upgrade",
            "authorization",
            "x-api-key",
            "user-agent",
            "accept-encoding");
    private static final String TOKEN_SYMBOLS = "!#$%&'*+-.^_`|~";

    private RequestHeaders() {}

    /**
     * Checks a header of the caller.
     *
     * @throws IllegalArgumentException when it is reserved or malformed; the message never holds the value
     */
    public static void check(String name, String value) {
        Objects.requireNonNull(name, "header name");
        if (name.isEmpty() || !name.chars().allMatch(RequestHeaders::isTokenCharacter)) {
            throw new IllegalArgumentException("the header name has characters that no header name has, or is empty");
        }
        if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the header " + name + " is set by the SDK or by the HTTP client");
        }
        checkValue("the header " + name, value);
        checkWithTheClient(name, value);
    }

    /** The HTTP client of Java 11 refuses more names than later ones, such as {@code Origin}. */
    private static void checkWithTheClient(String name, String value) {
        try {
            HttpRequest.newBuilder().setHeader(name, value);
        } catch (IllegalArgumentException e) {
            // without the cause, which might repeat the value
            throw new IllegalArgumentException("the header " + name + " is refused by the HTTP client of this JVM");
        }
    }

    /**
     * Checks a header's value.
     *
     * @throws IllegalArgumentException when it is blank or malformed; the message never holds the value
     */
    public static void checkValue(String what, String value) {
        if (Objects.requireNonNull(value, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 127))) {
            throw new IllegalArgumentException(what + " has characters that no header has (only visible ASCII)");
        }
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_SYMBOLS.indexOf(c) >= 0;
    }
}
