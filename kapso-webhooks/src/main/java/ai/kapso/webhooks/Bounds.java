package ai.kapso.webhooks;

/** The bounds that are configured in more than one place. */
final class Bounds {

    private Bounds() {}

    static int bodySize(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxBodySize is " + bytes + "; it must be at least 1");
        }
        return bytes;
    }
}
