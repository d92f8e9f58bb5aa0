package ai.kapso.webhooks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a body, by which Kapso names the deliveries that it forwards from Meta. */
final class BodyHash {

    private BodyHash() {}

    static String of(byte[] body) {
        try {
            return Hex.encode(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
