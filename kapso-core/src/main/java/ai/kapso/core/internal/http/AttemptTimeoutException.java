package ai.kapso.core.internal.http;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** One attempt had no complete response in time. */
final class AttemptTimeoutException extends TimeoutException {

    private static final long serialVersionUID = 1L;

    AttemptTimeoutException(Duration limit) {
        super("no response within " + limit);
    }
}
