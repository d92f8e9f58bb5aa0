package ai.kapso.webhooks;

import java.time.Duration;

/** The bounds that are configured in more than one place. */
final class Bounds {

    private Bounds() {}

    static int bodySize(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxBodySize is " + bytes + "; it must be at least 1");
        }
        return bytes;
    }

    static Duration duration(String field, Duration duration) {
        if (duration.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException(field + " is " + duration + "; it must be at least a millisecond");
        }
        return duration;
    }
}
