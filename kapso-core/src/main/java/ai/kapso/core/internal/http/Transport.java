package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Sends requests with the JDK's client, one client for each config, made when it is first needed. */
final class Transport {

    private final Supplier<HttpClient> client;
    private final long maxReplyBytes;

    Transport(KapsoConfig config) {
        this.client = new Once<>(() -> config.httpClient().orElseGet(() -> build(config)));
        this.maxReplyBytes = config.maxReplyBytes();
    }

    private static HttpClient build(KapsoConfig config) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.connectTimeout());
        config.proxy().ifPresent(builder::proxy);
        config.sslContext().ifPresent(builder::sslContext);
        config.executor().ifPresent(builder::executor);
        return builder.build();
    }

    /** Sends one request and reads its reply, whatever its status. Stops when the exchange is given up. */
    CompletableFuture<Reply> send(Exchange exchange, HttpRequest request) {
        BodyReader body = new BodyReader(maxReplyBytes);
        CompletableFuture<HttpResponse<byte[]>> sent;
        try {
            sent = client.get().sendAsync(request, body);
        } catch (RuntimeException e) { // such as an executor that takes no more tasks
            return CompletableFuture.failedFuture(e);
        }
        exchange.onAbort(() -> {
            body.cancel();
            sent.cancel(true);
        });
        return sent.thenApply(
                response -> new Reply(response.statusCode(), response.headers().map(), response.body()));
    }

    /** The executor of the client, if it has one. */
    static Executor executorOf(KapsoConfig config) {
        return config.executor().orElseGet(java.util.concurrent.ForkJoinPool::commonPool);
    }
}
