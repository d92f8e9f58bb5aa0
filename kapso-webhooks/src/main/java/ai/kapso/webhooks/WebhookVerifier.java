package ai.kapso.webhooks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells whether a received body was signed by Kapso or by Meta.
 *
 * <p>The signature covers the body's bytes as they came over the wire: take them before anything has decoded, parsed or
 * written them anew. It covers neither URL nor headers nor time, so a recorded request verifies forever; to act only
 * once, use a {@link DeliveryLog}.
 *
 * <p>A header may be in either letter case, have white space around it, and begin with {@code sha256=}; nothing else is
 * tolerated. Where secrets of both schemes are configured, a Kapso signature that is there decides alone, and Meta's is
 * looked at only without one: Kapso signs what it forwards, whatever Meta's own header says.
 *
 * <p>Comparison takes the same time whatever the signature, and all secrets are tried. Immutable and thread-safe;
 * {@link #toString()} shows no secret.
 */
@CheckReturnValue
public final class WebhookVerifier {

    /** The largest body accepted unless configured otherwise, in bytes: 10 MiB. */
    public static final int DEFAULT_MAX_BODY_SIZE = 10 * 1024 * 1024;

    private final SecretSet kapso;
    private final SecretSet meta;
    private final int maxBodySize;

    private WebhookVerifier(Builder builder) {
        this.kapso = new SecretSet(SignatureScheme.KAPSO, builder.secrets);
        this.meta = new SecretSet(SignatureScheme.META, builder.appSecrets);
        this.maxBodySize = builder.maxBodySize;
    }

    /**
     * A verifier with one secret of a Kapso webhook.
     *
     * @param secret the webhook's {@code secret_key}, used as it is
     * @return a verifier
     * @throws IllegalArgumentException when the secret is blank
     */
    public static WebhookVerifier of(String secret) {
        Objects.requireNonNull(secret, "secret is null: the environment variable is probably not set");
        return builder().secret(secret).build();
    }

    /** Begins a verifier. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Verifies a request.
     *
     * @param headers the request's headers
     * @param body the raw body
     * @return which secret matched; the first one configured, if several do
     * @throws WebhookSignatureException when the signature is missing, there twice, malformed or wrong
     * @throws WebhookParseException when the body is larger than the bound; nothing has been computed then
     */
    @CanIgnoreReturnValue
    public VerifiedSignature verify(WebhookHeaders headers, byte[] body) {
        if (body.length > maxBodySize) {
            throw WebhookParseException.tooLarge(maxBodySize);
        }
        return secretsFor(headers).verify(headers, body);
    }

    /**
     * Whether a request is genuine; never throws for what a request can contain.
     *
     * @param headers the request's headers
     * @param body the raw body
     * @return false where {@link #verify} would throw
     */
    public boolean isGenuine(WebhookHeaders headers, byte[] body) {
        try {
            verify(headers, body);
            return true;
        } catch (WebhookException e) {
            return false;
        }
    }

    private SecretSet secretsFor(WebhookHeaders headers) {
        if (meta.isEmpty()) {
            return kapso;
        }
        return kapso.isEmpty() || headers.all(kapso.headerName()).isEmpty() ? meta : kapso;
    }

    /** The largest body accepted, in bytes. */
    public int maxBodySize() {
        return maxBodySize;
    }

    @Override
    public String toString() {
        return "WebhookVerifier";
    }

    /**
     * Builds verifiers. Takes any number of secrets, to rotate them without losing a delivery: add the new one, change
     * it at Kapso, and remove the old one when the last retry under it has passed. Not thread-safe.
     */
    public static final class Builder {

        private final List<HmacSha256> secrets = new ArrayList<>();
        private final List<HmacSha256> appSecrets = new ArrayList<>();
        private int maxBodySize = DEFAULT_MAX_BODY_SIZE;

        private Builder() {}

        /**
         * Accepts what Kapso signs with a secret.
         *
         * @param secret a webhook's {@code secret_key}, used as it is, neither trimmed nor decoded
         * @return this
         * @throws IllegalArgumentException when it is blank
         */
        @CanIgnoreReturnValue
        public Builder secret(String secret) {
            Objects.requireNonNull(secret, "secret is null: the environment variable is probably not set");
            return secret(secret.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * As {@link #secret(String)}, for a secret in bytes.
         *
         * @param secret the bytes, copied
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder secret(byte[] secret) {
            secrets.add(new HmacSha256(secret));
            return this;
        }

        /**
         * Accepts what Meta signs with the secret of an app.
         *
         * @param appSecret the app's secret
         * @return this
         * @throws IllegalArgumentException when it is blank
         */
        @CanIgnoreReturnValue
        public Builder appSecret(String appSecret) {
            Objects.requireNonNull(appSecret, "appSecret is null: the environment variable is probably not set");
            return appSecret(appSecret.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * As {@link #appSecret(String)}, for a secret in bytes.
         *
         * @param appSecret the bytes, copied
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder appSecret(byte[] appSecret) {
            appSecrets.add(new HmacSha256(appSecret));
            return this;
        }

        /**
         * The largest body accepted; {@link #DEFAULT_MAX_BODY_SIZE} by default. Meta sends up to 3 MB.
         *
         * @param bytes at least 1
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder maxBodySize(int bytes) {
            this.maxBodySize = Bounds.bodySize(bytes);
            return this;
        }

        /**
         * The verifier.
         *
         * @return a verifier
         * @throws IllegalStateException when there is no secret, since that would accept nothing
         */
        public WebhookVerifier build() {
            if (secrets.isEmpty() && appSecrets.isEmpty()) {
                throw new IllegalStateException("a verifier needs a secret");
            }
            return new WebhookVerifier(this);
        }
    }
}
