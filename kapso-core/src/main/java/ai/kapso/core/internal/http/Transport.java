package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
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
        try {
            return exchange.isCallerWaiting() ? sendHere(exchange, request) : sendAway(exchange, request);
        } catch (RuntimeException e) { // such as an executor that takes no more tasks
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * On the thread of the caller, who waits anyhow: the asynchronous way takes each reply through two more threads. The
     * JDK minds the deadline up to the headers, an alarm minds it for a body that does not come with them.
     */
    private CompletableFuture<Reply> sendHere(Exchange exchange, HttpRequest request) {
        CompletableFuture<Reply> replied = new CompletableFuture<>();
        BodyReader reader = new BodyReader(maxReplyBytes, replied, body -> exchange.alarmFor(body));
        exchange.onAbort(reader::cancel);
        try {
            client.get().send(request, reader);
        } catch (IOException | InterruptedException e) {
            replied.completeExceptionally(e);
        }
        return replied;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the reply carries what happens
    private CompletableFuture<Reply> sendAway(Exchange exchange, HttpRequest request) {
        CompletableFuture<Reply> replied = new CompletableFuture<>();
        BodyReader reader = new BodyReader(maxReplyBytes, replied, body -> {});
        CompletableFuture<HttpResponse<byte[]>> sent = client.get().sendAsync(request, reader);
        sent.whenComplete((response, failure) -> {
            if (failure != null) {
                replied.completeExceptionally(failure);
            }
        });
        exchange.onAbort(() -> {
            reader.cancel();
            sent.cancel(true);
        });
        return replied;
    }

    /** The executor of the client, if it has one. */
    static Executor executorOf(KapsoConfig config) {
        return config.executor().orElseGet(ForkJoinPool::commonPool);
    }
}
