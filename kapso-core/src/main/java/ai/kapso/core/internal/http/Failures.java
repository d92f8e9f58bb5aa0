package ai.kapso.core.internal.http;

import ai.kapso.core.ApiFailure;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.internal.json.JsonProblems;
import java.io.IOException;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

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
        ApiFailure details = failure(exchange)
                .outcomeUnknown(outcomeUnknown)
                .problem(problem(exchange, failure))
                .build();
        return new KapsoTransportException(failure.kind(), details, printable(failure));
    }

    /** What the JDK could not read as HTTP it repeats in its messages, and that may be anything. */
    private static Throwable printable(TransportFailure failure) {
        if (failure.kind() != KapsoTransportException.Kind.CONNECTION_LOST) {
            return failure.cause();
        }
        for (Throwable next = failure.cause(); next != null; next = next.getCause()) {
            if (next instanceof ProtocolException || next instanceof IllegalArgumentException) {
                ProtocolException safe = new ProtocolException("the reply is not HTTP as it should be");
                safe.setStackTrace(next.getStackTrace());
                return safe;
            }
        }
        return failure.cause();
    }

    private static @Nullable String problem(Exchange exchange, TransportFailure failure) {
        switch (failure.kind()) {
            case TIMEOUT:
                return "timeout, the call was given " + exchange.options().timeout();
            case REPLY_TOO_LARGE:
                return messageOf(ReplyTooLargeException.class, failure.cause());
            case REQUEST_BODY:
                return messageOf(RequestBodyException.class, failure.cause());
            default:
                return null;
        }
    }

    private static @Nullable String messageOf(Class<? extends Throwable> ours, Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !ours.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause == null ? null : cause.getMessage();
    }

    static KapsoTransportException interrupted(Exchange exchange, InterruptedException cause) {
        TransportFailure failure = TransportFailure.of(KapsoTransportException.Kind.INTERRUPTED, cause);
        return transport(exchange, failure, exchange.outcomeUnknown());
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
                withoutContent(cause));
    }

    /** Messages of others repeat what they read; of a cause that is not ours only its class and stack are kept. */
    private static @Nullable Throwable withoutContent(Exception cause) {
        if (cause instanceof IOException) {
            return null; // the problem says where and what
        }
        RuntimeException copy = new IllegalStateException(cause.getClass().getName());
        copy.setStackTrace(cause.getStackTrace());
        return copy;
    }

    private static ApiFailure.Builder failure(Exchange exchange) {
        return ApiFailure.builder(
                        exchange.operation().method(), exchange.operation().template())
                .attempts(exchange.attempt())
                .apiKey(exchange.options().apiKey());
    }
}
