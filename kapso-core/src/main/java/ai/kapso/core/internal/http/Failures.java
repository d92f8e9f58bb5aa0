package ai.kapso.core.internal.http;

import ai.kapso.core.ApiFailure;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.internal.json.JsonProblems;
import java.io.IOException;

/** Makes the exceptions that callers see. */
final class Failures {

    private Failures() {}

    static KapsoApiException refused(
            Exchange exchange, RefusedException refused, RetryDecision decision, boolean outcomeUnknown) {
        Reply reply = refused.reply();
        return KapsoApiException.of(failure(exchange)
                .status(reply.status())
                .headers(reply.headers())
                .body(reply.body())
                .error(refused.error())
                .retryAfter(decision.retryAfter().orElse(null))
                .outcomeUnknown(outcomeUnknown)
                .build());
    }

    static KapsoTransportException transport(Exchange exchange, TransportFailure failure, boolean outcomeUnknown) {
        ApiFailure.Builder details = failure(exchange).outcomeUnknown(outcomeUnknown);
        if (failure.kind() == KapsoTransportException.Kind.REPLY_TOO_LARGE) {
            details.problem(failure.cause().getMessage());
        }
        return new KapsoTransportException(failure.kind(), details.build(), failure.cause());
    }

    static KapsoTransportException interrupted(Exchange exchange, InterruptedException cause) {
        boolean mayHaveActed = exchange.attempt() > 0 && exchange.operation().trait() == Trait.SEND;
        TransportFailure failure = TransportFailure.of(KapsoTransportException.Kind.INTERRUPTED, cause);
        return transport(exchange, failure, mayHaveActed);
    }

    static KapsoDecodeException decode(Exchange exchange, Reply reply, Exception cause) {
        return new KapsoDecodeException(
                failure(exchange)
                        .status(reply.status())
                        .headers(reply.headers())
                        .body(reply.body())
                        .accepted(exchange.operation().trait() == Trait.SEND)
                        .problem(cause instanceof IOException ? JsonProblems.describe((IOException) cause) : null)
                        .build(),
                cause);
    }

    private static ApiFailure.Builder failure(Exchange exchange) {
        return ApiFailure.builder(
                        exchange.operation().method(), exchange.operation().template())
                .attempts(exchange.attempt());
    }
}
