package ai.kapso.testing.internal;

import ai.kapso.testing.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The latest exchanges. Thread-safe. */
public final class RequestLog {
    private static final int LIMIT = 10_000;

    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    public synchronized void add(Exchange exchange) {
        exchanges.addLast(exchange);
        if (exchanges.size() > LIMIT) {
            exchanges.removeFirst();
        }
    }

    public synchronized List<Exchange> list() {
        return new ArrayList<>(exchanges);
    }

    public synchronized void clear() {
        exchanges.clear();
    }
}
