package ai.kapso.core.internal.http;

import ai.kapso.core.Credentials;
import ai.kapso.core.KapsoConfig;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Puts a request together, sends it, and follows the redirects that are safe to follow: of {@code GET}s, a few, never
 * from https to http, and to another host without credentials.
 */
final class AttemptStep {

    private static final int MAX_REDIRECTS = 5;
    private static final Duration GRACE = Duration.ofMillis(50);

    private final KapsoConfig config;
    private final Transport transport;
    private final String userAgent;
    private final String platformBase;
    private final String metaBase;

    AttemptStep(KapsoConfig config, Transport transport) {
        this.config = config;
        this.transport = transport;
        this.userAgent = UserAgent.of(config);
        this.platformBase = config.apiBaseUrl() + "/platform/v1";
        this.metaBase = config.metaBaseUrl() + "/" + config.graphVersion();
    }

    CompletableFuture<Reply> run(Exchange exchange, Credentials credentials) {
        URI uri = URI.create(
                base(exchange.operation().api()) + exchange.operation().target());
        return send(exchange, credentials, uri, MAX_REDIRECTS);
    }

    private String base(Api api) {
        switch (api) {
            case PLATFORM:
                return platformBase;
            case META:
                return metaBase;
            default:
                return config.metaBaseUrl().toString();
        }
    }

    /** Why a proxy answered 407. */
    ProxyException proxyWantsLogin() {
        return transport.proxyWantsLogin();
    }

    /** With credentials, or with null once a redirect has left the own host: from there on a stranger chooses the path. */
    private CompletableFuture<Reply> send(
            Exchange exchange, @Nullable Credentials credentials, URI uri, int redirectsLeft) {
        CompletableFuture<Reply> sent = send(exchange, request(exchange, credentials, uri));
        if (!"GET".equals(exchange.operation().method())) {
            return sent;
        }
        return sent.thenCompose(reply -> {
            Optional<URI> target = Redirects.target(reply, uri);
            if (target.isEmpty() || redirectsLeft == 0) {
                return CompletableFuture.completedFuture(reply);
            }
            boolean stays = Redirects.sameOrigin(uri, target.get());
            return send(exchange, stays ? credentials : null, target.get(), redirectsLeft - 1);
        });
    }

    private CompletableFuture<Reply> send(Exchange exchange, HttpRequest.Builder request) {
        RequestBody content = exchange.operation().body();
        AttemptBody body = new AttemptBody(content, exchange);
        if (content != null) {
            request.setHeader("Content-Type", content.contentType());
        }
        request.method(exchange.operation().method(), body);
        CompletableFuture<Reply> sent =
                transport.send(exchange, request.build(), timeout(exchange.operation()), config.maxReplyBytes());
        return body.isCloseable() ? sent.whenComplete((reply, failure) -> body.close()) : sent;
    }

    /** An operation that is known to take longer, as an upload does, has its time in one attempt too. */
    private Duration timeout(Operation<?> operation) {
        Duration timeout = config.attemptTimeout();
        return operation
                .timeout()
                .filter(longer -> longer.compareTo(timeout) > 0)
                .orElse(timeout);
    }

    private HttpRequest.Builder request(Exchange exchange, @Nullable Credentials credentials, URI uri) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("Accept", "application/json").header("User-Agent", userAgent);
        if (credentials != null) {
            config.defaultHeaders().forEach(request::setHeader);
            exchange.options().headers().forEach(request::setHeader);
            request.setHeader(credentials.headerName(), credentials.headerValue());
        }
        transport.proxyAuthorization().ifPresent(login -> request.setHeader("Proxy-Authorization", login));
        exchange.target(uri.getHost() + ":" + port(uri));
        // our own deadline comes first; this one makes JDK 11 to 15 let go of the socket too
        return request.timeout(exchange.remaining().plus(GRACE));
    }

    private static int port(URI uri) {
        int standard = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return uri.getPort() < 0 ? standard : uri.getPort();
    }
}
