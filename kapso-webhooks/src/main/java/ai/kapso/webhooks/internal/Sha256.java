package ai.kapso.webhooks.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 in hexadecimal, by which Kapso names what it forwards from Meta, and by which delivery logs know a key. */
public final class Sha256 {

    private Sha256() {}

    /** Returns the hash of bytes, in lower case. */
    public static String of(byte[] bytes) {
        return Hex.encode(digest().digest(bytes));
    }

    /** Returns the hash of a text in UTF-8, in lower case. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
