package ai.kapso.core.internal.http;

import ai.kapso.core.ApiError;
import java.util.concurrent.CompletableFuture;

/** Tells replies from refusals, and reads what a refusal says. A 2xx whose body reports a failure is a refusal, too. */
final class StatusStep {

    private final CredentialsStep next;

    StatusStep(CredentialsStep next) {
        this.next = next;
    }

    CompletableFuture<Reply> run(Exchange exchange) {
        return next.run(exchange).thenApply(reply -> {
            if (reply.isSuccess() && !ReportedFailure.in(reply, exchange.operation())) {
                return reply;
            }
            throw new RefusedException(
                    reply, ApiError.parse(reply.status(), reply.body()).orElse(null));
        });
    }
}
