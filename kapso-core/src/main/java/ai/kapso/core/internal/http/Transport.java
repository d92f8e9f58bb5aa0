package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.ProxyCredentials;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with the JDK's client, which is made when it is first needed. Configs of which one was made from the other
 * share it, as long as they want the same connections; it goes with the last of them.
 */
final class Transport {

    private static final byte[] NOTHING = {};

    private final List<Optional<?>> settings;
    private final Workers workers = new Workers();
    private final Once<HttpClient> client;
    private final boolean ownClient;
    private final @Nullable ProxyCredentials proxyLogin;
    private int users = 1;

    Transport(KapsoConfig config) {
        this.settings = settings(config);
        this.ownClient = config.httpClient().isPresent();
        this.proxyLogin = config.proxyCredentials().orElse(null);
        Duration connectTimeout = config.connectTimeout();
        Optional<ProxySelector> proxy = config.proxy();
        Optional<SSLContext> sslContext = config.sslContext();
        Supplier<HttpClient> built = () -> build(connectTimeout, proxy, sslContext);
        this.client = new Once<>(config.httpClient()
                .<Supplier<HttpClient>>map(given -> () -> given)
                .orElse(built));
    }

    /** What decides which connections are made. */
    private static List<Optional<?>> settings(KapsoConfig config) {
        return List.of(
                Optional.of(config.connectTimeout()),
                config.proxy(),
                config.proxyCredentials(),
                config.sslContext(),
                config.httpClient());
    }

    private HttpClient build(Duration connectTimeout, Optional<ProxySelector> proxy, Optional<SSLContext> sslContext) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .executor(workers);
        proxy.ifPresent(builder::proxy);
        sslContext.ifPresent(builder::sslContext);
        return builder.build();
    }

    /** The threads on which everything happens that nobody waits for. */
    Executor workers() {
        return workers;
    }

    /** The value of {@code Proxy-Authorization}, which the HTTP client gives to the proxy and to nobody else. */
    Optional<String> proxyAuthorization() {
        return Optional.ofNullable(proxyLogin).map(ProxyCredentials::headerValue);
    }

    /** Why a proxy answered 407. */
    ProxyException proxyWantsLogin() {
        return JdkHttp.proxyWantsLogin(proxyLogin != null, ownClient);
    }

    /** Sends one request and reads its reply, whatever its status. Stops when the exchange is given up. */
    CompletableFuture<Reply> send(Exchange exchange, HttpRequest request, Duration timeout, long maxReplyBytes) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        if (exchange.givenUp() != null) {
            reply.completeExceptionally(new CancellationException("the call was over before it was sent"));
            return reply;
        }
        BodyReader reader = new BodyReader(maxReplyBytes, reply);
        CompletableFuture<HttpResponse<byte[]>> sent;
        try {
            sent = client.get().sendAsync(request, reader);
        } catch (Throwable e) { // such as a proxy selector that fails, or an executor that takes no more tasks
            reply.completeExceptionally(e);
            return reply;
        }
        Consumer<Throwable> stop = reason -> {
            if (reply.completeExceptionally(reason)) { // else the connection may be another call's by now
                reader.cancel();
                sent.cancel(true);
            }
        };
        exchange.onAbort(stop);
        exchange.limitAttempt(timeout, reply, stop);
        whenSent(exchange, sent, reply);
        return reply;
    }

    /** The reader gives the reply; but of some the JDK does not tell it, and of failures before the headers never. */
    @SuppressWarnings("FutureReturnValueIgnored") // the reply carries what happens
    private void whenSent(
            Exchange exchange, CompletableFuture<HttpResponse<byte[]>> sent, CompletableFuture<Reply> reply) {
        sent.whenComplete((response, failure) -> {
            if (reply.isDone()) {
                return;
            }
            if (failure != null) {
                JdkHttp.complete(reply, Pipeline.unwrap(failure), exchange);
            } else {
                byte[] body = response.body();
                reply.complete(
                        new Reply(response.statusCode(), response.headers().map(), body == null ? NOTHING : body));
            }
        });
    }

    /** This transport for a further config, or a new one when that wants other connections. */
    Transport sharedWith(KapsoConfig config) {
        synchronized (this) {
            if (users > 0 && settings.equals(settings(config))) {
                users++;
                return this;
            }
        }
        return new Transport(config);
    }

    /** A config needs this no more. */
    void release() {
        synchronized (this) {
            users--;
            if (users > 0) {
                return;
            }
        }
        if (!ownClient) {
            client.made().ifPresent(JdkHttp::shutDown);
        }
        workers.close();
    }
}
