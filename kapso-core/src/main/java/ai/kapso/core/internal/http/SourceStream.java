package ai.kapso.core.internal.http;

import ai.kapso.core.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a source: opened when they are first wanted, counted, and checked against the announced length. What goes
 * wrong is thrown unchecked: the JDK's publisher takes an {@link IOException} for the end of the stream. May be closed by
 * another thread than the one that reads.
 */
final class SourceStream extends InputStream {

    private final MediaSource source;
    private @Nullable InputStream stream;
    private boolean closed;
    private long count;

    SourceStream(MediaSource source) {
        this.source = source;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int read;
        try {
            read = opened().read(buffer, offset, length);
        } catch (IOException | RuntimeException | Error e) { // an Error too: the server has no complete request
            throw new RequestBodyException("the file cannot be read", e);
        }
        if (read > 0) {
            count += read;
            checkLength(false);
            reportProgress();
        } else if (read < 0) {
            checkLength(true);
        }
        return read;
    }

    private InputStream opened() throws IOException {
        InputStream open = current();
        if (open != null) {
            return open;
        }
        open = source.open();
        if (!keep(open)) {
            open.close();
            throw new IOException("the request was over before its body was read");
        }
        return open;
    }

    private synchronized @Nullable InputStream current() {
        return stream;
    }

    private synchronized boolean keep(InputStream opened) {
        stream = opened;
        return !closed;
    }

    private void checkLength(boolean atEnd) {
        long announced = source.length().orElse(-1);
        if (announced >= 0 && (count > announced || (atEnd && count < announced))) {
            throw new RequestBodyException("the file has " + (atEnd ? "only " + count : "more than " + announced)
                    + " bytes, but " + announced + " were announced");
        }
    }

    private void reportProgress() {
        try {
            source.progress().accept(count);
        } catch (RuntimeException | Error e) {
            throw new RequestBodyException("the listener for the progress failed", e);
        }
    }

    @Override
    public void close() throws IOException {
        InputStream open;
        synchronized (this) {
            closed = true;
            open = stream;
        }
        if (open != null) {
            open.close();
        }
    }
}
