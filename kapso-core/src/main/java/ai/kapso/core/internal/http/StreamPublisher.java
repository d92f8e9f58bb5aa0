package ai.kapso.core.internal.http;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * Publishes streams one after the other. Ours and not the JDK's, which lets exceptions out of {@code request}, takes some
 * for the end of the stream, has no length, and does not close the stream of a request that ends early.
 */
final class StreamPublisher implements HttpRequest.BodyPublisher {

    private final List<Supplier<InputStream>> pieces;
    private final List<PiecesStream> opened = new ArrayList<>(1);
    private final long length;
    private boolean closed;

    /** For so many bytes, or -1 when their number is not known. */
    StreamPublisher(List<Supplier<InputStream>> pieces, long length) {
        this.pieces = pieces;
        this.length = length;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        subscriber.onSubscribe(new StreamSubscription(open(), subscriber));
    }

    private synchronized PiecesStream open() {
        PiecesStream stream = new PiecesStream(pieces);
        if (closed) {
            stream.close();
        } else {
            opened.add(stream);
        }
        return stream;
    }

    /** Closes what is open; nothing is read any more. */
    synchronized void close() {
        closed = true;
        opened.forEach(PiecesStream::close);
    }
}
