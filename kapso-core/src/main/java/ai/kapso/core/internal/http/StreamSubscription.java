package ai.kapso.core.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a stream in pieces, as many as are asked for, on the threads that ask. One piece is read ahead, so that the end
 * is signalled with the last one.
 */
final class StreamSubscription implements Flow.Subscription {

    private static final int PIECE = 16 * 1024;

    private final PiecesStream stream;
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean invalid;
    private volatile boolean done;
    private @Nullable ByteBuffer next;

    StreamSubscription(PiecesStream stream, Flow.Subscriber<? super ByteBuffer> subscriber) {
        this.stream = stream;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
        if (count > 0) {
            demand.accumulateAndGet(count, (now, more) -> now + more < 0 ? Long.MAX_VALUE : now + more);
        } else {
            invalid = true;
        }
        // one thread signals at a time; who comes meanwhile, from within a signal too, leaves the work to it
        if (requests.getAndIncrement() == 0) {
            int seen = 1;
            do {
                signal();
                seen = requests.addAndGet(-seen);
            } while (seen != 0);
        }
    }

    @Override
    public void cancel() {
        done = true;
        stream.close();
    }

    private void signal() {
        try {
            while (!done) {
                if (invalid) {
                    throw new IllegalArgumentException("a subscriber must ask for one piece at least");
                }
                if (next == null) {
                    next = read();
                }
                if (next == null) {
                    done = true;
                    subscriber.onComplete();
                } else if (demand.get() > 0) {
                    ByteBuffer piece = next;
                    next = null;
                    demand.decrementAndGet();
                    subscriber.onNext(piece);
                } else {
                    return;
                }
            }
        } catch (Throwable e) { // an Error too: the request must end
            fail(e);
        }
    }

    private void fail(Throwable failure) {
        if (!done) {
            done = true;
            stream.close();
            subscriber.onError(failure);
        }
    }

    private @Nullable ByteBuffer read() throws IOException {
        byte[] bytes = new byte[PIECE];
        int length;
        do { // an empty piece would end a chunked body
            length = stream.read(bytes, 0, bytes.length);
        } while (length == 0);
        return length < 0 ? null : ByteBuffer.wrap(bytes, 0, length);
    }
}
