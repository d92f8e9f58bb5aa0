package ai.kapso.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs bodies as the senders of webhooks do, so that a test can play one against its own receiver:
 *
 * <pre>{@code
 * byte[] body = json.getBytes(StandardCharsets.UTF_8);
 * WebhookSigner signer = WebhookSigner.kapso(secret);
 * request.header(signer.headerName(), signer.sign(body)).body(body);
 * }</pre>
 *
 * The signature is an HMAC-SHA-256 over the bytes of the body, under the UTF-8 bytes of the secret. Nothing else goes
 * in: no URL, no header, no time. Sign the very bytes that are sent; the same JSON written differently has another
 * signature.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class WebhookSigner {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final String headerName;
    private final String prefix;

    private WebhookSigner(String secret, String headerName, String prefix) {
        Objects.requireNonNull(secret, "secret");
        if (secret.isBlank()) {
            throw new IllegalArgumentException("secret: must not be blank");
        }
        this.key = secret.getBytes(StandardCharsets.UTF_8);
        this.headerName = headerName;
        this.prefix = prefix;
    }

    /**
     * Signs like Kapso: bare hexadecimal digits in {@code X-Webhook-Signature}.
     *
     * @param secret the webhook's {@code secret_key}
     * @return the signer
     * @throws IllegalArgumentException when the secret is blank
     */
    public static WebhookSigner kapso(String secret) {
        return new WebhookSigner(secret, "X-Webhook-Signature", "");
    }

    /**
     * Signs like Meta: {@code sha256=} and hexadecimal digits in {@code X-Hub-Signature-256}.
     *
     * @param appSecret the secret of the Meta app
     * @return the signer
     * @throws IllegalArgumentException when the secret is blank
     */
    public static WebhookSigner meta(String appSecret) {
        return new WebhookSigner(appSecret, "X-Hub-Signature-256", "sha256=");
    }

    /**
     * The name of the header that carries the signature.
     *
     * @return the name
     */
    public String headerName() {
        return headerName;
    }

    /**
     * The signature of a body, as it stands in the header.
     *
     * @param body the bytes that are sent
     * @return 64 lower-case hexadecimal digits, after {@code sha256=} for Meta
     */
    public String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return prefix + hex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            hex.append(Character.forDigit((b >> 4) & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
        }
        return hex.toString();
    }

    /** Names the kind of signer, never the secret. */
    @Override
    public String toString() {
        return "WebhookSigner[" + headerName + "]";
    }
}
