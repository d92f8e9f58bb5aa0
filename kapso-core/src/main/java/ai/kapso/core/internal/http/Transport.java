package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
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
        try {
            return mayOccupyCaller(exchange) ? sendHere(exchange, request) : sendAway(exchange, request);
        } catch (RuntimeException e) { // such as an executor that takes no more tasks
            throw new LocalFailure(e);
        }
    }

    /**
     * Whether the caller's thread can do the sending and still be back in time. It cannot while it reads a stream that
     * blocks, nor when it is the last thread of an executor that the HTTP client needs for its own timeout.
     */
    private boolean mayOccupyCaller(Exchange exchange) {
        return exchange.isCallerWaiting()
                && executor == null
                && !exchange.operation().isStreamed();
    }

    /**
     * On the thread of the caller, who waits anyhow: the asynchronous way takes each reply through two more threads. The
     * JDK minds the deadline up to the headers, an alarm minds it for a body that does not come with them.
     */
    private CompletableFuture<Reply> sendHere(Exchange exchange, HttpRequest request) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        BodyReader reader = new BodyReader(maxReplyBytes, reply, exchange::alarmFor);
        exchange.onAbort(reader::cancel);
        try {
            client.get().send(request, reader);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reply.completeExceptionally(e);
        } catch (IOException | IllegalArgumentException | CancellationException e) {
            reply.completeExceptionally(e); // what came back could not be read, or was not read to its end
        }
        return reply;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the reply carries what happens
    private CompletableFuture<Reply> sendAway(Exchange exchange, HttpRequest request) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        BodyReader reader = new BodyReader(maxReplyBytes, reply, body -> {});
        CompletableFuture<HttpResponse<byte[]>> sent = client.get().sendAsync(request, reader);
        sent.whenComplete((response, failure) -> {
            if (failure != null) {
                reply.completeExceptionally(failure);
            }
        });
        exchange.onAbort(() -> {
            reader.cancel();
            sent.cancel(true);
            reply.cancel(true);
        });
        return reply;
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
