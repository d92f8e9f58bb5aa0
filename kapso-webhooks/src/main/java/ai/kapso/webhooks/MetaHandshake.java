package ai.kapso.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers the GET request with which Meta checks a callback URL when it is saved. The request carries no signature;
 * only the verify token shows that it is Meta's. Kapso sends no such request.
 *
 * <p>Immutable and thread-safe; {@link #toString()} does not show the token.
 */
public final class MetaHandshake {

    private final byte[] verifyToken;

    private MetaHandshake(String verifyToken) {
        this.verifyToken = Secrets.check("verifyToken", verifyToken);
    }

    /**
     * A handshake with a verify token.
     *
     * @param verifyToken the token entered at Meta beside the callback URL
     * @return a handshake
     * @throws IllegalArgumentException when the token is blank, since then anybody could answer for it, or has white space
     *     around it
     */
    public static MetaHandshake of(String verifyToken) {
        return new MetaHandshake(verifyToken);
    }

    /**
     * Checks the request's three query parameters.
     *
     * @param mode {@code hub.mode}, null if it is not there
     * @param token {@code hub.verify_token}, null if it is not there; compared in constant time
     * @param challenge {@code hub.challenge}, null if it is not there
     * @return the challenge, to be answered alone as {@code text/plain} with status 200; empty if the request is not to be
     *     granted, to be answered with 403
     */
    public Optional<String> verify(@Nullable String mode, @Nullable String token, @Nullable String challenge) {
        if (token == null || challenge == null || !"subscribe".equals(mode)) {
            return Optional.empty();
        }
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, verifyToken) ? Optional.of(challenge) : Optional.empty();
    }

    @Override
    public String toString() {
        return "MetaHandshake";
    }
}
