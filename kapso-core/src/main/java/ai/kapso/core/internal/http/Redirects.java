package ai.kapso.core.internal.http;

import java.net.URI;
import java.util.Optional;

/** Where a redirect leads, if it may be followed. */
final class Redirects {

    private Redirects() {}

    /** The target of a redirect that is safe for a {@code GET}; empty for any other reply. */
    static Optional<URI> target(Reply reply, URI from) {
        if (!isRedirect(reply.status())) {
            return Optional.empty();
        }
        return reply.headers().first("location").flatMap(location -> resolve(from, location));
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static Optional<URI> resolve(URI from, String location) {
        try {
            URI target = withoutDots(resolveQuery(from, location));
            boolean secure = "https".equalsIgnoreCase(target.getScheme());
            boolean noDowngrade =
                    "http".equalsIgnoreCase(target.getScheme()) && "http".equalsIgnoreCase(from.getScheme());
            boolean usable = target.getHost() != null && (secure || noDowngrade);
            return usable ? Optional.of(target) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As RFC 3986 has it: a query alone belongs to the same path, while java.net.URI drops the last part of it. */
    private static URI resolveQuery(URI from, String location) {
        if (!location.isEmpty() && !location.startsWith("?")) {
            return from.resolve(location);
        }
        String query = location.isEmpty() && from.getRawQuery() != null ? "?" + from.getRawQuery() : location;
        return URI.create(from.getScheme() + "://" + from.getRawAuthority() + from.getRawPath() + query);
    }

    private static URI withoutDots(URI target) {
        URI normal = target.normalize();
        String path = normal.getRawPath();
        return path != null && path.startsWith("/..")
                ? normal.resolve(path.replaceFirst("^(/\\.\\.)+(?=/|$)", "").replaceFirst("^$", "/"))
                : normal;
    }

    /** Whether two URLs have the same scheme, host and port: only then may credentials go along. */
    static boolean sameOrigin(URI a, URI b) {
        return a.getScheme().equalsIgnoreCase(b.getScheme())
                && a.getHost().equalsIgnoreCase(b.getHost())
                && port(a) == port(b);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
