package ai.kapso.testing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a receiver answered the GET request by which Meta checks a callback URL. */
public final class Handshake {
    private static final int LIMIT = 1024;

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
        try {
            HttpURLConnection connection = open(URI.create(url(callbackUrl, verifyToken, challenge)), patience);
            try {
                int status = connection.getResponseCode();
                return new Handshake(status, status == 200 ? mismatch(connection, challenge) : "it answered " + status);
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return new Handshake(null, e.toString());
        }
    }

    private static String url(String callbackUrl, String verifyToken, String challenge) {
        return callbackUrl + (callbackUrl.contains("?") ? "&" : "?") + "hub.mode=subscribe&hub.challenge=" + challenge
                + "&hub.verify_token=" + URLEncoder.encode(verifyToken, StandardCharsets.UTF_8);
    }

    private static HttpURLConnection open(URI url, Duration patience) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout((int) patience.toMillis());
        connection.setReadTimeout((int) patience.toMillis());
        connection.setInstanceFollowRedirects(false);
        // Kept alive, it would leave a thread behind.
        connection.setRequestProperty("Connection", "close");
        return connection;
    }

    private static @Nullable String mismatch(HttpURLConnection connection, String challenge) throws IOException {
        try (InputStream in = connection.getInputStream()) {
            String body = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
            return body.equals(challenge) ? null : "it answered something else than the challenge";
        }
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
