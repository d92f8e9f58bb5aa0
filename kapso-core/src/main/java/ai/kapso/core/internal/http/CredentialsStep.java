package ai.kapso.core.internal.http;

import ai.kapso.core.Credentials;
import ai.kapso.core.KapsoConfig;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Asks for credentials before each attempt, and once more after a 401: a key that was rotated in between is used at
 * once, since a request that was refused for its key has not been carried out.
 */
final class CredentialsStep {

    private static final int UNAUTHORIZED = 401;

    private final KapsoConfig config;
    private final AttemptStep next;

    CredentialsStep(KapsoConfig config, AttemptStep next) {
        this.config = config;
        this.next = next;
    }

    CompletableFuture<Reply> run(Exchange exchange) {
        Credentials credentials = credentials();
        return next.run(exchange, credentials).thenCompose(reply -> {
            if (reply.status() != UNAUTHORIZED || !exchange.operation().isRepeatable()) {
                return CompletableFuture.completedFuture(reply);
            }
            Credentials now = credentials();
            return now.equals(credentials) ? CompletableFuture.completedFuture(reply) : next.run(exchange, now);
        });
    }

    private Credentials credentials() {
        try {
            return checked(config.credentials().credentials());
        } catch (RuntimeException e) {
            throw new LocalFailure(e);
        }
    }

    private Credentials checked(@Nullable Credentials credentials) {
        if (credentials == null) {
            throw new IllegalStateException("the credentials provider gave no credentials");
        }
        if (credentials.isApiKey() == config.isDirectToMeta()) {
            throw new IllegalStateException(
                    config.isDirectToMeta()
                            ? "the config goes straight to Meta, but its provider gave a Kapso API key; it was not sent"
                            : "the config goes to Kapso, but its provider gave an access token of Meta; it was not sent");
        }
        return credentials;
    }
}
