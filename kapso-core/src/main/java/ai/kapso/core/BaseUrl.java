package ai.kapso.core;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** What a base URL may look like. */
final class BaseUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");

    private BaseUrl() {}

    /** The URL without a slash at its end. The message never repeats the URL, which may hold a password. */
    static URI check(String field, URI url, boolean allowPlainHttp) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException(field + " is not an absolute http(s) URL with a host");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(field + " must not have user info, a query or a fragment");
        }
        if (scheme.equals("http") && !allowPlainHttp && !isLoopback(url.getHost())) {
            throw new IllegalArgumentException(
                    field + " is plain http to a host that is not loopback; use https or set allowPlainHttp(true)");
        }
        String text = url.toString();
        return text.endsWith("/") ? check(field, URI.create(text.substring(0, text.length() - 1)), true) : url;
    }

    static URI append(URI base, String path) {
        String text = base.toString();
        return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || host.matches("127(\\.\\d{1,3}){3}");
    }
}
