package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends requests with the JDK's client, one client for each config, made when it is first needed. */
final class Transport {

    /** The JVM's executor for asynchronous tasks, which works on a single processor too. */
    static final Executor SHARED = new CompletableFuture<Void>().defaultExecutor();

    private final Supplier<HttpClient> client;
    private final long maxReplyBytes;
    /** Where replies are handled; null for the threads that the HTTP client does it on of its own accord. */
    private final @Nullable Executor executor;

    Transport(KapsoConfig config) {
        this.executor = executorOf(config);
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
            throw new LocalFailure(e);
        }
        CompletableFuture<Reply> reply =
                executor == null ? sent.thenApply(Transport::reply) : sent.thenApplyAsync(Transport::reply, executor);
        exchange.onAbort(() -> {
            body.cancel();
            sent.cancel(true);
            reply.cancel(true);
        });
        return reply;
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers().map(), response.body());
    }

    /** Where retries begin. */
    Executor executor() {
        return executor == null ? SHARED : executor;
    }

    /** The executor that the config or its client has. A task that it takes no more runs elsewhere: a call must end. */
    private static @Nullable Executor executorOf(KapsoConfig config) {
        return config.executor()
                .or(() -> config.httpClient().flatMap(HttpClient::executor))
                .<Executor>map(executor -> task -> {
                    try {
                        executor.execute(task);
                    } catch (RejectedExecutionException e) {
                        SHARED.execute(task);
                    }
                })
                .orElse(null);
    }
}
