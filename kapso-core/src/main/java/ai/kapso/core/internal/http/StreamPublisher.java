package ai.kapso.core.internal.http;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * The JDK's publisher of streams, with a length, and with a way to close what is open when the request ends early, which
 * the JDK does not do.
 */
final class StreamPublisher implements HttpRequest.BodyPublisher {

    private final HttpRequest.BodyPublisher publisher;
    private final List<Supplier<InputStream>> pieces;
    private final List<PiecesStream> opened = new ArrayList<>(1);
    private final long length;
    private boolean closed;

    StreamPublisher(List<Supplier<InputStream>> pieces, long length) {
        this.pieces = pieces;
        this.length = length;
        this.publisher = HttpRequest.BodyPublishers.ofInputStream(this::open);
    }

    private synchronized InputStream open() {
        PiecesStream stream = new PiecesStream(pieces);
        if (closed) {
            stream.close();
        } else {
            opened.add(stream);
        }
        return stream;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        publisher.subscribe(subscriber);
    }

    /** Closes what is open; nothing is read any more. */
    synchronized void close() {
        closed = true;
        opened.forEach(PiecesStream::close);
    }
}
