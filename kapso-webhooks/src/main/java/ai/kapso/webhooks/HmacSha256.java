package ai.kapso.webhooks;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA-256 under one key. Thread-safe: one MAC is kept for whoever comes first, others copy the prepared state. */
final class HmacSha256 {

    static final int SIZE = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Mac prepared;
    private final AtomicReference<@Nullable Mac> spare = new AtomicReference<>();

    HmacSha256(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
        this.prepared = newMac();
    }

    byte[] of(byte[] body) {
        Mac taken = spare.getAndSet(null);
        Mac mac = taken == null ? copy() : taken;
        byte[] result = mac.doFinal(body); // which makes it ready for the next one
        spare.set(mac);
        return result;
    }

    private Mac copy() {
        try {
            return (Mac) prepared.clone();
        } catch (CloneNotSupportedException e) {
            return newMac();
        }
    }

    private Mac newMac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("the secret cannot be used as a key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
