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
            URI target = from.resolve(location);
            boolean secure = "https".equalsIgnoreCase(target.getScheme());
            boolean noDowngrade =
                    "http".equalsIgnoreCase(target.getScheme()) && "http".equalsIgnoreCase(from.getScheme());
            boolean usable = target.getHost() != null && (secure || noDowngrade);
            return usable ? Optional.of(target) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
