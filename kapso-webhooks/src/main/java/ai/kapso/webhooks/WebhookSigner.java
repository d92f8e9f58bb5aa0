package ai.kapso.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Signs bodies as Kapso or Meta sign them, for tests of a receiver and for servers that stand in for Kapso.
 *
 * <p>Immutable and thread-safe; {@link #toString()} does not show the secret.
 */
public final class WebhookSigner {

    private final SignatureScheme scheme;
    private final HmacSha256 hmac;

    private WebhookSigner(SignatureScheme scheme, String secret) {
        this.scheme = scheme;
        this.hmac = new HmacSha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Signs as Kapso does.
     *
     * @param secret the webhook's secret, used as it is
     * @return a signer
     * @throws IllegalArgumentException when the secret is blank
     */
    public static WebhookSigner kapso(String secret) {
        Objects.requireNonNull(secret, "secret is null: the environment variable is probably not set");
        return new WebhookSigner(SignatureScheme.KAPSO, secret);
    }

    /**
     * Signs as Meta does.
     *
     * @param appSecret the app's secret
     * @return a signer
     * @throws IllegalArgumentException when the secret is blank
     */
    public static WebhookSigner meta(String appSecret) {
        Objects.requireNonNull(appSecret, "appSecret is null: the environment variable is probably not set");
        return new WebhookSigner(SignatureScheme.META, appSecret);
    }

    /** The header that the signature belongs in: {@code X-Webhook-Signature} or {@code X-Hub-Signature-256}. */
    public String headerName() {
        return scheme.headerName();
    }

    /**
     * The header's value for a body: 64 lower-case hexadecimal digits, for Meta after {@code sha256=}.
     *
     * @param body exactly the bytes that are sent
     * @return the value
     */
    public String sign(byte[] body) {
        return scheme.headerValue(hmac.of(body));
    }

    @Override
    public String toString() {
        return "WebhookSigner[" + scheme + "]";
    }
}
