package ai.kapso.testing;

import ai.kapso.testing.internal.Handshake;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An app at Meta itself whose callback URL was saved there, and how its receiver answered Meta's handshake. Immutable.
 *
 * @see KapsoEmulator#addMetaApp
 */
public final class MetaApp {
    private final String id;
    private final String callbackUrl;
    private final @Nullable Integer status;
    private final @Nullable String problem;

    MetaApp(String id, String callbackUrl, Handshake handshake) {
        this.id = id;
        this.callbackUrl = callbackUrl;
        this.status = handshake.status();
        this.problem = handshake.problem();
    }

    /**
     * The id by which {@link CapturedDelivery#webhookId()} names it.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Where its requests go.
     *
     * @return the URL
     */
    public String callbackUrl() {
        return callbackUrl;
    }

    /**
     * Whether the receiver answered the handshake right: status 200 and the challenge alone as the body. Only then does
     * Meta send it anything.
     *
     * @return true if it did
     */
    public boolean isSubscribed() {
        return problem == null;
    }

    /**
     * What the receiver answered.
     *
     * @return the HTTP status; nothing when no answer came
     */
    public Optional<Integer> status() {
        return Optional.ofNullable(status);
    }

    /**
     * What was wrong with the answer.
     *
     * @return a description; nothing when it was right
     */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public String toString() {
        return "MetaApp[" + callbackUrl + ", " + (problem == null ? "subscribed" : problem) + "]";
    }
}
