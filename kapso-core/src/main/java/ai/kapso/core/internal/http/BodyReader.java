package ai.kapso.core.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reply's body into memory, up to a bound, and can be stopped from outside: the JDK's own timeout ends when the
 * headers are there.
 */
final class BodyReader implements HttpResponse.BodyHandler<byte[]>, HttpResponse.BodySubscriber<byte[]> {

    private final long maxBytes;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final List<ByteBuffer> received = new ArrayList<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean cancelled;
    private long size;
    private boolean gzip;

    BodyReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public HttpResponse.BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo info) {
        gzip = info.headers()
                .firstValue("content-encoding")
                .filter(encoding -> encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip"))
                .isPresent();
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
        byte[] bytes = join();
        try {
            body.complete(gzip ? inflate(bytes) : bytes);
        } catch (ReplyTooLargeException e) {
            body.completeExceptionally(e);
        } catch (IOException e) {
            body.complete(bytes); // the reply came to its end, so its status counts; who wants its content finds out
        }
    }

    /** Stops reading and closes the connection. */
    void cancel() {
        cancelled = true;
        Flow.Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
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
