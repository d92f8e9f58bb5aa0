package ai.kapso.core.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Streams one after the other, each opened when the one before has ended. */
final class PiecesStream extends InputStream {

    private final Iterator<Supplier<InputStream>> pieces;
    private @Nullable InputStream current;

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
        while (current != null || pieces.hasNext()) {
            if (current == null) {
                current = pieces.next().get();
            }
            int read = current.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            close();
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        InputStream open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }
}
