package ai.kapso.core.internal.http;

import ai.kapso.core.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Streams of a generated content, which count how often they are opened and closed and how much is read. */
final class TrackedStreams implements MediaSource.Opener {

    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    final AtomicLong produced = new AtomicLong();
    final AtomicInteger longestRead = new AtomicInteger();

    private final long length;
    private final long failAt;

    /** So many bytes. */
    TrackedStreams(long length) {
        this(length, Long.MAX_VALUE);
    }

    /** So many bytes, but an exception where the given number of them has been read. */
    TrackedStreams(long length, long failAt) {
        this.length = length;
        this.failAt = failAt;
    }

    static byte byteAt(long position) {
        return (byte) ('a' + position % 26);
    }

    /** Whether every stream that was opened is closed. */
    boolean allClosed() {
        return opened.get() == closed.get();
    }

    @Override
    public InputStream open() {
        opened.incrementAndGet();
        return new Stream();
    }

    private final class Stream extends InputStream {

        private long position;
        private boolean isClosed;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int size) throws IOException {
            longestRead.accumulateAndGet(size, Math::max);
            if (position >= failAt) {
                throw new IOException("disk error");
            }
            if (position >= length) {
                return -1;
            }
            int count = (int) Math.min(size, Math.min(length, failAt) - position);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = byteAt(position++);
            }
            produced.addAndGet(count);
            return count;
        }

        @Override
        public void close() {
            if (!isClosed) {
                isClosed = true;
                closed.incrementAndGet();
            }
        }
    }
}
