package ai.kapso.core.internal.http;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The body of one attempt. Notes when it is first asked for: the HTTP client does so when it has a connection and writes
 * the headers, so before that the server certainly has no complete request. It is given out once: what an HTTP client
 * repeats of its own accord could act twice.
 */
final class AttemptBody implements HttpRequest.BodyPublisher {

    private final HttpRequest.BodyPublisher publisher;
    private final Exchange exchange;
    private final int attempt;
    private final boolean empty;
    private final AtomicBoolean given = new AtomicBoolean();

    /** For a request with this body, or without one. */
    AttemptBody(@Nullable RequestBody body, Exchange exchange) {
        this.publisher = body == null ? HttpRequest.BodyPublishers.noBody() : body.publisher();
        this.exchange = exchange;
        this.attempt = exchange.attempt();
        this.empty = publisher.contentLength() == 0;
    }

    /**
     * Asked for once, when the headers are written. The HTTP client never subscribes to an empty body, so this is where
     * repetitions of a request without one show.
     */
    @Override
    public long contentLength() {
        if (empty) {
            if (exchange.operation().trait() == Trait.SEND && given.getAndSet(true)) {
                throw new RepeatedBodyException();
            }
            if (!exchange.requestSent(attempt)) {
                throw new RequestBodyException("the call was over before it was sent");
            }
        }
        return publisher.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (given.getAndSet(true)) {
            refuse(subscriber, new RepeatedBodyException());
        } else if (exchange.requestSent(attempt)) {
            publisher.subscribe(subscriber);
        } else {
            refuse(subscriber, new RequestBodyException("the call was over before its body was sent"));
        }
    }

    private static void refuse(Flow.Subscriber<? super ByteBuffer> subscriber, RuntimeException reason) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                // nothing comes
            }

            @Override
            public void cancel() {
                // nothing was begun
            }
        });
        subscriber.onError(reason);
    }

    /** Whether there is something to close when the attempt is over. */
    boolean isCloseable() {
        return publisher instanceof StreamPublisher;
    }

    void close() {
        ((StreamPublisher) publisher).close();
    }
}
