package ai.kapso.core.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reply into memory, up to a bound, and can be stopped from outside: the JDK's own timeout ends when the headers
 * are there. It hands over the reply with the last byte, and does not wait for the JDK to do so on yet another thread.
 * Bytes are copied into one array, so that a reply of tiny pieces takes no more memory than one of large pieces.
 */
final class BodyReader implements HttpResponse.BodyHandler<byte[]>, HttpResponse.BodySubscriber<byte[]> {

    private static final int FIRST = 1024;
    private static final int MOST_AT_FIRST = 64 * 1024;
    private static final byte[] NOTHING = {};

    private final long maxBytes;
    private final CompletableFuture<Reply> reply;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean cancelled;
    private byte[] received = NOTHING;
    private int size;
    private HttpResponse.@Nullable ResponseInfo head;

    /**
     * Reads one reply.
     *
     * @param maxBytes the bound
     * @param reply completed with the reply; failures go to the JDK
     */
    BodyReader(long maxBytes, CompletableFuture<Reply> reply) {
        this.maxBytes = maxBytes;
        this.reply = reply;
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
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (body.isDone()) {
            return; // what was on its way when the reading was stopped
        }
        try {
            for (ByteBuffer buffer : buffers) {
                if ((long) size + buffer.remaining() > maxBytes) {
                    throw new ReplyTooLargeException(maxBytes);
                }
                append(buffer);
            }
        } catch (Throwable e) { // such as no memory for it
            onError(e);
            cancel();
        }
    }

    private void append(ByteBuffer buffer) {
        int length = buffer.remaining();
        if (size + length > received.length) {
            received = Arrays.copyOf(received, capacity(size + length));
        }
        buffer.get(received, size, length);
        size += length;
    }

    private int capacity(int needed) {
        if (received.length == 0) {
            long announced = Objects.requireNonNull(head)
                    .headers()
                    .firstValueAsLong("content-length")
                    .orElse(FIRST);
            return Math.max(needed, (int) Math.min(announced, MOST_AT_FIRST));
        }
        return (int) Math.max(needed, Math.min(2L * received.length, maxBytes));
    }

    @Override
    public void onError(Throwable failure) {
        received = NOTHING;
        body.completeExceptionally(failure);
        reply.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        HttpResponse.ResponseInfo info = Objects.requireNonNull(head);
        try {
            byte[] bytes = plain(info, size == received.length ? received : Arrays.copyOf(received, size));
            reply.complete(new Reply(info.statusCode(), info.headers().map(), bytes));
            body.complete(bytes);
        } catch (Throwable e) { // too large, or no memory for it
            onError(e);
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
