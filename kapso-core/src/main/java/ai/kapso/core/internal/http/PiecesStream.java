package ai.kapso.core.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after the other, each made when the one before has ended. May be closed by another thread than the one that
 * reads; then it gives nothing more and closes what is open.
 */
final class PiecesStream extends InputStream {

    private final Iterator<Supplier<InputStream>> pieces;
    private @Nullable InputStream current;
    private boolean closed;

    PiecesStream(List<Supplier<InputStream>> pieces) {
        this.pieces = pieces.iterator();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        for (InputStream piece = piece(); piece != null; piece = piece()) {
            int read = piece.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            end(piece);
        }
        return -1;
    }

    private synchronized @Nullable InputStream piece() {
        if (closed) {
            throw new RequestBodyException("the request was over before its body was read");
        }
        if (current == null && pieces.hasNext()) {
            current = pieces.next().get();
        }
        return current;
    }

    private void end(InputStream piece) {
        synchronized (this) {
            current = null;
        }
        closeQuietly(piece);
    }

    @Override
    public void close() {
        InputStream open;
        synchronized (this) {
            closed = true;
            open = current;
            current = null;
        }
        if (open != null) {
            closeQuietly(open);
        }
    }

    private static void closeQuietly(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // its bytes have been read, or nobody wants them: whether closing works changes nothing
        }
    }
}
