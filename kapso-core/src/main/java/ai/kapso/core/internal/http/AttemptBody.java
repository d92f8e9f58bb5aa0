package ai.kapso.core.internal.http;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * The body of one attempt. Notes when it is first asked for: the HTTP client does so when it has a connection and has
 * written the headers, so before that the server certainly has no complete request.
 */
final class AttemptBody implements HttpRequest.BodyPublisher {

    private final HttpRequest.BodyPublisher publisher;
    private final Exchange exchange;

    AttemptBody(RequestBody body, Exchange exchange) {
        this.publisher = body.publisher();
        this.exchange = exchange;
    }

    @Override
    public long contentLength() {
        return publisher.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        exchange.requestSent();
        publisher.subscribe(subscriber);
    }

    /** Whether there is something to close when the attempt is over. */
    boolean isCloseable() {
        return publisher instanceof StreamPublisher;
    }

    void close() {
        ((StreamPublisher) publisher).close();
    }
}
