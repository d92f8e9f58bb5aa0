package ai.kapso.core.internal.http;

import ai.kapso.core.ApiFailure;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.internal.json.JsonProblems;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.channels.UnresolvedAddressException;
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

    private static Throwable printable(TransportFailure failure) {
        switch (failure.kind()) {
            case CREDENTIALS:
                Throwable thrown = failure.cause().getCause();
                return thrown == null ? failure.cause() : thrown;
            case CONNECT:
            case CONNECTION_LOST:
                return withoutWhatWasRead(failure.cause());
            default:
                return failure.cause();
        }
    }

    /** What the JDK could not read as HTTP it repeats in its messages, and that may be anything. */
    private static Throwable withoutWhatWasRead(Throwable failure) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof ProtocolException
                    || (next instanceof IllegalArgumentException && !(next instanceof UnresolvedAddressException))) {
                ProtocolException safe = new ProtocolException("the reply is not HTTP as it should be");
                safe.setStackTrace(next.getStackTrace());
                return safe;
            }
        }
        return failure;
    }

    private static @Nullable String problem(Exchange exchange, TransportFailure failure) {
        switch (failure.kind()) {
            case TIMEOUT:
                return timeout(exchange, failure);
            case CONNECT:
                String proxy = messageOf(ProxyException.class, failure.cause());
                return "no connection to " + exchange.target() + ": " + (proxy == null ? failure.reason() : proxy);
            case TLS:
                return "TLS failure with " + exchange.target();
            case CREDENTIALS:
                return messageOf(CredentialsException.class, failure.cause());
            case REPLY_TOO_LARGE:
                return messageOf(ReplyTooLargeException.class, failure.cause());
            case REQUEST_BODY:
                return messageOf(RequestBodyException.class, failure.cause());
            default:
                return null;
        }
    }

    private static String timeout(Exchange exchange, TransportFailure failure) {
        String attempt = messageOf(AttemptTimeoutException.class, failure.cause());
        String given = attempt != null
                ? "timeout, " + attempt
                : "timeout, the call was given " + exchange.options().timeout();
        String waitsFor = exchange.waitsFor();
        if (waitsFor != null) {
            return given + " and still waited for " + waitsFor;
        }
        return failure.neverSent() && !exchange.target().isEmpty()
                ? given + " and had no connection to " + exchange.target()
                : given;
    }

    private static @Nullable String messageOf(Class<? extends Throwable> ours, Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !ours.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause == null ? null : cause.getMessage();
    }

    static KapsoDecodeException decode(Exchange exchange, Reply reply, Throwable cause) {
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
    private static @Nullable Throwable withoutContent(Throwable cause) {
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
