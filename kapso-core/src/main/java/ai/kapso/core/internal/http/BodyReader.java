package ai.kapso.core.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reply into memory, up to a bound, and can be stopped from outside: the JDK's own timeout ends when the headers
 * are there. It hands over the reply with the last byte, and does not wait for the JDK to do so on yet another thread.
 */
final class BodyReader implements HttpResponse.BodyHandler<byte[]>, HttpResponse.BodySubscriber<byte[]> {

    private final long maxBytes;
    private final CompletableFuture<Reply> reply;
    private final Consumer<CompletableFuture<byte[]>> onWait;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final List<ByteBuffer> received = new ArrayList<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean cancelled;
    private long size;
    private HttpResponse.@Nullable ResponseInfo head;

    /**
     * Reads one reply.
     *
     * @param maxBytes the bound
     * @param reply completed with the reply; failures go to the JDK
     * @param onWait told once about a body that has not come with the headers
     */
    BodyReader(long maxBytes, CompletableFuture<Reply> reply, Consumer<CompletableFuture<byte[]>> onWait) {
        this.maxBytes = maxBytes;
        this.reply = reply;
        this.onWait = onWait;
    }

    @Override
    public HttpResponse.BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo info) {
        head = info;
        return this;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (cancelled) {
            subscription.cancel();
        } else {
            subscription.request(Long.MAX_VALUE);
            if (!body.isDone()) {
                onWait.accept(body);
            }
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (body.isDone()) {
            return; // what was on its way when the reading was stopped
        }
        for (ByteBuffer buffer : buffers) {
            size += buffer.remaining();
        }
        if (size > maxBytes) {
            received.clear();
            body.completeExceptionally(new ReplyTooLargeException(maxBytes));
            cancel();
            return;
        }
        received.addAll(buffers);
    }

    @Override
    public void onError(Throwable failure) {
        received.clear();
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        HttpResponse.ResponseInfo info = Objects.requireNonNull(head);
        try {
            byte[] bytes = plain(info, join());
            if (body.complete(bytes)) {
                reply.complete(new Reply(info.statusCode(), info.headers().map(), bytes));
            }
        } catch (ReplyTooLargeException e) {
            body.completeExceptionally(e);
        }
    }

    private byte[] plain(HttpResponse.ResponseInfo info, byte[] bytes) throws ReplyTooLargeException {
        String encoding = info.headers().firstValue("content-encoding").orElse("");
        if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
            return bytes;
        }
        try {
            return inflate(bytes);
        } catch (ReplyTooLargeException e) {
            throw e;
        } catch (IOException e) {
            return bytes; // the reply came to its end, so its status counts; who wants its content finds out
        }
    }

    /** Stops reading and closes the connection. */
    void cancel() {
        cancelled = true;
        Flow.Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
        body.completeExceptionally(new CancellationException("reading was stopped"));
    }

    private byte[] join() {
        byte[] bytes = new byte[(int) size];
        int at = 0;
        for (ByteBuffer buffer : received) {
            int length = buffer.remaining();
            buffer.get(bytes, at, length);
            at += length;
        }
        received.clear();
        return bytes;
    }

    /** The SDK does not ask for gzip, but there are proxies that send it all the same. */
    private byte[] inflate(byte[] compressed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > maxBytes) {
                throw new ReplyTooLargeException(maxBytes);
            }
            return bytes;
        }
    }
}
