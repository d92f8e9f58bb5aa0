package ai.kapso.core;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What a base URL may look like. The messages never repeat a URL, which may hold a password. */
final class BaseUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");
    private static final Pattern API_PATH = Pattern.compile("/(platform/v1|meta(/whatsapp(/v\\d{1,3}\\.\\d{1,2})?)?)$");
    private static final Pattern GRAPH_VERSION = Pattern.compile(".*/v\\d{1,3}\\.\\d{1,2}$");

    private BaseUrl() {}

    /** A URL as somebody has written it. */
    static URI parse(String field, String url) {
        try {
            return URI.create(
                    Objects.requireNonNull(url, () -> field + " is null").strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field + " is not a URL"); // without the cause, which repeats the value
        }
    }

    /** The base of Kapso's API: a path of the API at its end is cut off, and slashes. */
    static URI ofApi(String field, URI url, boolean allowPlainHttp) {
        URI base = check(field, url, allowPlainHttp);
        String path = API_PATH.matcher(base.getRawPath()).replaceFirst("");
        return withPath(base, path);
    }

    /** The base of the WhatsApp calls, without slashes at its end. */
    static URI ofMeta(String field, URI url, boolean allowPlainHttp) {
        URI base = check(field, url, allowPlainHttp);
        if (GRAPH_VERSION.matcher(base.getRawPath()).matches()) {
            throw new IllegalArgumentException(
                    field + " ends in a version of the Graph API; leave it out, it comes from graphVersion");
        }
        return base;
    }

    /** Where the WhatsApp calls go through Kapso. */
    static URI throughKapso(URI apiBaseUrl) {
        return withPath(apiBaseUrl, apiBaseUrl.getRawPath() + "/meta/whatsapp");
    }

    /** Whether the host is one of a company's: the domain itself or a name below it. */
    static boolean isIn(URI url, String domain) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) { // the same host, written in full
            host = host.substring(0, host.length() - 1);
        }
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private static URI check(String field, URI url, boolean allowPlainHttp) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException(field + " is not an absolute http(s) URL with a host");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(field + " must not have user info, a query or a fragment");
        }
        if (url.getPort() == 0 || url.getPort() > 65535) {
            throw new IllegalArgumentException(field + " has a port that does not exist");
        }
        if (scheme.equals("http") && !allowPlainHttp && !isLoopback(url.getHost())) {
            throw new IllegalArgumentException(
                    field + " is plain http to a host that is not loopback; use https or set allowPlainHttp(true)");
        }
        return withPath(url, url.getRawPath());
    }

    private static URI withPath(URI url, String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return URI.create(url.getScheme() + "://" + url.getRawAuthority() + path.substring(0, end));
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT))
                || LOOPBACK_V4.matcher(host).matches();
    }
}
