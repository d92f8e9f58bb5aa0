package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoTransportException.Kind;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** An attempt that ended without a complete reply. */
public final class TransportFailure {
    private static final int DEEPEST_CAUSE = 20;

    private final Kind kind;
    private final boolean neverSent;
    private final Throwable cause;

    private TransportFailure(Kind kind, boolean neverSent, Throwable cause) {
        this.kind = kind;
        this.neverSent = neverSent;
        this.cause = cause;
    }

    /**
     * A failure after which the server may have a complete request, unless the kind says otherwise.
     *
     * @param kind the kind
     * @param cause what was thrown
     * @return the failure
     */
    public static TransportFailure of(Kind kind, Throwable cause) {
        return new TransportFailure(kind, neverSent(kind), cause);
    }

    /**
     * A failure before the server could have a complete request.
     *
     * @param kind the kind
     * @param cause what was thrown
     * @return the failure
     */
    public static TransportFailure beforeSending(Kind kind, Throwable cause) {
        return new TransportFailure(kind, true, cause);
    }

    /**
     * Tells the kind from what was thrown. Whether the server may have the request is known by those who sent it: the same
     * exceptions are thrown before and after, such as that of a TLS alert.
     *
     * @param thrown what was thrown, possibly wrapped
     * @param sent whether the server may have a complete request
     * @return the failure
     */
    public static TransportFailure classify(Throwable thrown, boolean sent) {
        if (has(thrown, ProxyException.class::isInstance)) {
            return beforeSending(Kind.CONNECT, thrown);
        }
        Kind kind = kindOf(thrown);
        if (!sent) {
            Kind early = has(thrown, SSLException.class::isInstance) ? Kind.TLS : Kind.CONNECT;
            return beforeSending(kind == Kind.CONNECTION_LOST ? early : kind, thrown);
        }
        return of(kind == Kind.CONNECT || kind == Kind.TLS ? Kind.CONNECTION_LOST : kind, thrown);
    }

    private static Kind kindOf(Throwable thrown) {
        if (has(thrown, ReplyTooLargeException.class::isInstance)) {
            return Kind.REPLY_TOO_LARGE;
        }
        if (has(thrown, RequestBodyException.class::isInstance)) {
            return Kind.REQUEST_BODY;
        }
        if (has(thrown, CredentialsException.class::isInstance)) {
            return Kind.CREDENTIALS;
        }
        if (has(thrown, CancellationException.class::isInstance)) {
            return Kind.CANCELLED;
        }
        if (has(thrown, t -> t instanceof SSLHandshakeException || t instanceof SSLPeerUnverifiedException)) {
            return Kind.TLS;
        }
        if (has(thrown, TransportFailure::isConnect)) {
            return Kind.CONNECT;
        }
        if (has(thrown, TransportFailure::isTimeout)) {
            return Kind.TIMEOUT;
        }
        boolean interrupted =
                has(thrown, t -> t instanceof InterruptedException || t instanceof InterruptedIOException);
        return interrupted ? Kind.INTERRUPTED : Kind.CONNECTION_LOST;
    }

    private static boolean isTimeout(Throwable thrown) {
        return thrown instanceof HttpTimeoutException
                || thrown instanceof TimeoutException
                || thrown instanceof SocketTimeoutException;
    }

    private static boolean isConnect(Throwable thrown) {
        return thrown instanceof ConnectException
                || thrown instanceof HttpConnectTimeoutException
                || thrown instanceof UnknownHostException
                || thrown instanceof NoRouteToHostException
                || thrown instanceof UnresolvedAddressException;
    }

    private static boolean neverSent(Kind kind) {
        return kind == Kind.CONNECT || kind == Kind.TLS || kind == Kind.REQUEST_BODY || kind == Kind.CREDENTIALS;
    }

    private static boolean has(Throwable thrown, Predicate<Throwable> wanted) {
        @Nullable Throwable next = thrown;
        for (int depth = 0; next != null && depth < DEEPEST_CAUSE; depth++) {
            if (wanted.test(next)) {
                return true;
            }
            next = next.getCause();
        }
        return false;
    }

    /**
     * What happened.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether it is certain that the server has not got a complete request.
     *
     * @return true if a repetition cannot act twice
     */
    public boolean neverSent() {
        return neverSent;
    }

    /**
     * What was thrown.
     *
     * @return the cause
     */
    public Throwable cause() {
        return cause;
    }

    Verdict verdict() {
        switch (kind) {
            case CONNECT:
                return isRefusedForGood() ? Verdict.FINAL : Verdict.REFUSED;
            case REQUEST_BODY:
                return Verdict.REFUSED;
            case TLS:
                // A certificate that is not trusted now is not trusted in a second either.
                return has(cause, GeneralSecurityException.class::isInstance) ? Verdict.FINAL : Verdict.REFUSED;
            case TIMEOUT:
            case CONNECTION_LOST:
                return neverSent ? Verdict.REFUSED : Verdict.UNKNOWN;
            default:
                return neverSent ? Verdict.FINAL : Verdict.FINAL_UNKNOWN;
        }
    }

    private boolean isRefusedForGood() {
        return has(cause, thrown -> thrown instanceof ProxyException && ((ProxyException) thrown).isFinal());
    }

    /** The reason of a failed connection in a few words. */
    String reason() {
        if (has(cause, t -> t instanceof UnknownHostException || t instanceof UnresolvedAddressException)) {
            return "unknown host";
        }
        if (has(cause, HttpConnectTimeoutException.class::isInstance)) {
            return "no answer within the connect timeout";
        }
        if (has(cause, NoRouteToHostException.class::isInstance)) {
            return "no route to it";
        }
        if (has(cause, RejectedExecutionException.class::isInstance)) {
            return "the executor of the HTTP client takes no more tasks";
        }
        if (has(
                cause,
                t -> t instanceof ConnectException
                        && String.valueOf(t.getMessage()).contains("timed out"))) {
            return "no answer";
        }
        return has(cause, ConnectException.class::isInstance)
                ? "connection refused"
                : "it broke before anything was sent";
    }
}
