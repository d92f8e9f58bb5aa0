package ai.kapso.webhooks;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What no secret can be, told when it is configured: with such a one, every delivery would be refused. */
final class Secrets {

    private Secrets() {}

    static byte[] check(String field, @Nullable String secret) {
        return check(field, secret == null ? null : secret.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] check(String field, byte @Nullable [] secret) {
        if (secret == null) {
            throw new NullPointerException(field + " is null: is the environment variable set?");
        }
        if (isBlank(secret)) {
            throw new IllegalArgumentException(field + " is blank");
        }
        if (isSpace(secret[0]) || isSpace(secret[secret.length - 1])) {
            throw new IllegalArgumentException(field + " has white space around it (a line break from a file?)");
        }
        for (byte b : secret) {
            if (b == '\n' || b == '\r') {
                throw new IllegalArgumentException(field + " contains a line break; was it read from a file?");
            }
        }
        return secret;
    }

    private static boolean isBlank(byte[] secret) {
        for (byte b : secret) {
            if (!isSpace(b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte b) {
        return b >= 0 && b <= ' ';
    }
}
