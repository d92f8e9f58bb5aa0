package ai.kapso.testing.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a receiver answered the GET request by which Meta checks a callback URL. */
public final class Handshake {
    private final @Nullable Integer status;
    private final @Nullable String problem;

    private Handshake(@Nullable Integer status, @Nullable String problem) {
        this.status = status;
        this.problem = problem;
    }

    /** Asks the receiver. */
    public static Handshake with(String callbackUrl, String verifyToken, Duration patience) {
        if (!Attributes.isUrl(callbackUrl)) {
            throw new IllegalArgumentException("callbackUrl: must be a URL of http or https");
        }
        String challenge = Integer.toString(1_000_000_000 + new SecureRandom().nextInt(1_000_000_000));
        try (WebhookCaller caller = new WebhookCaller()) {
            HttpAnswer answer = caller.get(URI.create(url(callbackUrl, verifyToken, challenge)), patience);
            return new Handshake(answer.status(), problem(answer, challenge));
        } catch (IOException | NumberFormatException e) {
            return new Handshake(null, e.toString());
        }
    }

    private static @Nullable String problem(HttpAnswer answer, String challenge) {
        if (answer.status() != 200) {
            return "it answered " + answer.status();
        }
        return answer.body().equals(challenge) ? null : "it answered something else than the challenge";
    }

    private static String url(String callbackUrl, String verifyToken, String challenge) {
        return callbackUrl + (callbackUrl.contains("?") ? "&" : "?") + "hub.mode=subscribe&hub.challenge=" + challenge
                + "&hub.verify_token=" + URLEncoder.encode(verifyToken, StandardCharsets.UTF_8);
    }

    /** The HTTP status; null when no answer came. */
    public @Nullable Integer status() {
        return status;
    }

    /** What was wrong; null when nothing was. */
    public @Nullable String problem() {
        return problem;
    }
}
