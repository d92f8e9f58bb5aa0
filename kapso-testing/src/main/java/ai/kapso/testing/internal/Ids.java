package ai.kapso.testing.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Ids of the right shape: counted within a run, and different from those of any other run. */
public final class Ids {
    private final int run = new SecureRandom().nextInt();
    private final AtomicLong counter = new AtomicLong();

    /** An id of Kapso. */
    public String uuid() {
        return UUID.randomUUID().toString();
    }

    /**
     * A WhatsApp message id laid out like Meta's: the contact's number, the direction and a unique part behind Base64,
     * always with padding, because an equals sign in a path or query is where careless clients break.
     */
    String wamid(@Nullable String contactDigits, boolean inbound) {
        byte[] number = (contactDigits == null ? "0" : contactDigits).getBytes(StandardCharsets.US_ASCII);
        byte[] unique = String.format(Locale.ROOT, "%08X%012X", run, counter.incrementAndGet())
                .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0x1c);
        bytes.write(0x18);
        bytes.write(number.length);
        bytes.write(number, 0, number.length);
        bytes.write(0x15);
        bytes.write(0x02);
        bytes.write(0x00);
        bytes.write(inbound ? 0x12 : 0x11);
        bytes.write(0x18);
        bytes.write(unique.length);
        bytes.write(unique, 0, unique.length);
        bytes.write(0x00);
        if (bytes.size() % 3 == 0) {
            bytes.write(0x00);
        }
        return "wamid." + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** A number of 15 digits, as Meta's ids of phone numbers, accounts and media look. */
    public String metaId() {
        long high = 100_000_000L + Math.floorMod(run, 800_000_000);
        return high + String.format(Locale.ROOT, "%06d", counter.incrementAndGet() % 1_000_000);
    }

    /** A business-scoped user id. */
    String userId() {
        return "US." + metaId() + String.format(Locale.ROOT, "%05d", counter.get() % 100_000);
    }

    /** The trace id in Meta's error bodies. */
    String traceId() {
        byte[] bytes = new byte[17];
        long value = counter.incrementAndGet() * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (value >>> (8 * (i % 8)));
        }
        return "A" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A secret that nobody can guess. */
    public static String token(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
