package ai.kapso.core.internal.http;

import ai.kapso.core.Credentials;
import ai.kapso.core.KapsoConfig;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Asks for credentials before each attempt, and once more after a 401: a key that was rotated in between is used at
 * once, since a request that was refused for its key has not been carried out.
 */
final class CredentialsStep {

    private static final int UNAUTHORIZED = 401;
    private static final int PROXY_UNAUTHORIZED = 407;

    private final KapsoConfig config;
    private final AttemptStep next;
    private final Executor workers;

    CredentialsStep(KapsoConfig config, AttemptStep next, Executor workers) {
        this.config = config;
        this.next = next;
        this.workers = workers;
    }

    CompletableFuture<Reply> run(Exchange exchange) {
        Credentials credentials = credentials(exchange);
        return next.run(exchange, credentials).thenCompose(reply -> {
            if (reply.status() == PROXY_UNAUTHORIZED) {
                return CompletableFuture.failedFuture(next.proxyWantsLogin());
            }
            if (reply.status() != UNAUTHORIZED || !exchange.operation().isRepeatable()) {
                return CompletableFuture.completedFuture(reply);
            }
            return CompletableFuture.supplyAsync(() -> credentials(exchange), workers)
                    .thenCompose(now -> now.equals(credentials)
                            ? CompletableFuture.completedFuture(reply)
                            : next.run(exchange, now));
        });
    }

    private Credentials credentials(Exchange exchange) {
        exchange.waitsFor("the credentials provider");
        try {
            return checked(config.credentials().credentials());
        } catch (CredentialsException e) {
            throw e;
        } catch (Throwable e) { // an Error too: whatever it is, nothing was sent
            throw new CredentialsException("the credentials provider failed", e);
        } finally {
            exchange.waitsFor(null);
        }
    }

    private Credentials checked(@Nullable Credentials credentials) {
        if (credentials == null) {
            throw new CredentialsException("the credentials provider gave no credentials");
        }
        if (credentials.isApiKey() == config.isDirectToMeta()) {
            throw new CredentialsException(
                    config.isDirectToMeta()
                            ? "the config goes straight to Meta, but its provider gave a Kapso API key; it was not sent"
                            : "the config goes to Kapso, but its provider gave an access token of Meta; it was not sent");
        }
        return credentials;
    }
}
