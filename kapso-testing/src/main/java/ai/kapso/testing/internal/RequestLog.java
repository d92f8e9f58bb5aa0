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

    /** Adds an exchange and drops the oldest when there are too many. */
    public synchronized void add(Exchange exchange) {
        exchanges.addLast(exchange);
        if (exchanges.size() > LIMIT) {
            exchanges.removeFirst();
        }
    }

    /** The exchanges, the oldest first. */
    public synchronized List<Exchange> list() {
        return new ArrayList<>(exchanges);
    }

    /** Forgets all exchanges. */
    public synchronized void clear() {
        exchanges.clear();
    }
}
