package ai.kapso.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request proves itself with: a Kapso API key, or an access token of Meta for calls straight to Meta.
 *
 * <p>Never prints its secret. Immutable and thread-safe.
 */
public final class Credentials {

    private final boolean apiKey;
    private final String secret;

    private Credentials(boolean apiKey, String secret) {
        this.apiKey = apiKey;
        this.secret = secret;
    }

    /**
     * A Kapso project's API key, sent as {@code X-API-Key}.
     *
     * @param key the key
     * @throws IllegalArgumentException when it is blank, or has white space around it or control characters in it
     */
    public static Credentials apiKey(String key) {
        return apiKey("apiKey", key);
    }

    static Credentials apiKey(String field, String key) {
        return new Credentials(true, checked(field, key));
    }

    /**
     * An access token of Meta, sent as {@code Authorization: Bearer}.
     *
     * @param token the token
     * @throws IllegalArgumentException when it is blank, or has white space around it or control characters in it
     */
    public static Credentials accessToken(String token) {
        return new Credentials(false, checked("accessToken", token));
    }

    /** Whether this is a Kapso API key; otherwise it is an access token of Meta. */
    public boolean isApiKey() {
        return apiKey;
    }

    /** The name of the header that carries the secret. */
    public String headerName() {
        return apiKey ? "X-API-Key" : "Authorization";
    }

    /** The value of that header. A secret: not for logs. */
    public String headerValue() {
        return apiKey ? secret : "Bearer " + secret;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credentials
                && ((Credentials) other).apiKey == apiKey
                && ((Credentials) other).secret.equals(secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(apiKey, secret);
    }

    @Override
    public String toString() {
        return (apiKey ? "apiKey" : "accessToken") + " [redacted]";
    }

    /** A header with a line break in it would make the JDK print the whole secret in its exception. */
    private static String checked(String field, String secret) {
        Objects.requireNonNull(secret, field);
        if (secret.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
        if (!secret.equals(secret.strip())) {
            throw new IllegalArgumentException(field + " has white space around it (a line break from a file?)");
        }
        if (!secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException(field + " has characters in it that no key has (only visible ASCII)");
        }
        return secret;
    }
}
