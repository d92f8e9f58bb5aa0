package ai.kapso.platform.internal;

import ai.kapso.core.internal.Checks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules for the URLs that a request hands to Kapso. */
public final class UrlChecks {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private UrlChecks() {}

    /** A URL must be https, where one is given. */
    public static void https(Checks checks, String field, Optional<String> url) {
        url.ifPresent(text -> checks.require(isHttps(text), field, "is not an absolute https URL"));
    }

    /** A URL must be https; plain http is for this machine only, which is where tests listen. */
    public static void httpsOrLoopback(Checks checks, String field, String url) {
        checks.require(
                isHttps(url) || isLoopback(url), field, "is not an absolute https URL (http is for loopback only)");
    }

    /** As {@link #httpsOrLoopback(Checks, String, String)}, for a URL that is given. */
    public static void httpsOrLoopback(Checks checks, String field, Optional<String> url) {
        url.ifPresent(text -> httpsOrLoopback(checks, field, text));
    }

    /** A URL must be an https origin: scheme, host and perhaps a port. */
    public static void httpsOrigin(Checks checks, String field, String url) {
        URI uri = parse(url);
        boolean origin = uri != null
                && hasHost(uri, "https")
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        checks.require(origin, field, "is not an https origin, such as https://app.example.com");
    }

    private static boolean isHttps(String url) {
        URI uri = parse(url);
        return uri != null && hasHost(uri, "https");
    }

    private static boolean isLoopback(String url) {
        URI uri = parse(url);
        return uri != null
                && hasHost(uri, "http")
                && LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean hasHost(URI uri, String scheme) {
        return scheme.equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
    }

    private static @Nullable URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
