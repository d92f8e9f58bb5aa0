package ai.kapso.core.internal.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * The JDK's publisher of streams with a length and with a way to close the stream when the request ends early, which the
 * JDK does not do.
 */
final class StreamPublisher implements HttpRequest.BodyPublisher, Closeable {

    private final HttpRequest.BodyPublisher publisher;
    private final List<InputStream> opened = new CopyOnWriteArrayList<>();
    private final long length;

    StreamPublisher(Supplier<InputStream> streams, long length) {
        this.length = length;
        this.publisher = HttpRequest.BodyPublishers.ofInputStream(() -> {
            InputStream stream = streams.get();
            opened.add(stream);
            return stream;
        });
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        publisher.subscribe(subscriber);
    }

    @Override
    public void close() throws IOException {
        for (InputStream stream : opened) {
            stream.close();
        }
    }
}
