package ai.kapso.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** No complete reply came: no connection, a broken one, a timeout, an interruption. {@link #kind()} tells which. */
public final class KapsoTransportException extends KapsoException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final ApiFailure failure;

    /**
     * Makes the exception.
     *
     * @param kind what happened
     * @param failure the facts
     * @param cause the cause, or null
     */
    public KapsoTransportException(Kind kind, ApiFailure failure, @Nullable Throwable cause) {
        super(FailureText.ofTransport(kind, failure, cause), cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.failure = failure;
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
     * The HTTP method.
     *
     * @return such as {@code POST}
     */
    public String method() {
        return failure.method();
    }

    /**
     * The path with names in place of ids.
     *
     * @return such as {@code /{phone_number_id}/messages}
     */
    public String pathTemplate() {
        return failure.pathTemplate();
    }

    @Override
    public int attempts() {
        return failure.attempts();
    }

    @Override
    public boolean outcomeUnknown() {
        return failure.outcomeUnknown();
    }

    /** What happened. New constants may be added in any release. */
    public enum Kind {
        /**
         * No connection: unknown host, refused, connect timeout, a proxy that refuses or wants a login. Nothing was sent.
         */
        CONNECT("no connection", "nothing was sent: check the base URL, the network and the proxy"),
        /** The time of the call was over before the reply was complete. */
        TIMEOUT("timeout", "repeat it later or allow the call more time"),
        /** The connection broke, or TLS failed, before the response was complete. */
        CONNECTION_LOST("connection lost", "repeat it later"),
        /** The TLS handshake failed before the request, or the certificate is not trusted. Nothing was sent. */
        TLS("TLS failure", "nothing was sent: check the certificates that this JVM trusts, and the proxy"),
        /** The waiting thread was interrupted; its interrupt flag is set again. */
        INTERRUPTED("interrupted", "the caller gave up waiting"),
        /** The future of the call was cancelled. */
        CANCELLED("cancelled", "the caller gave up waiting"),
        /** The body of the request could not be read to its end. The server has not got a complete request. */
        REQUEST_BODY("the request body could not be read", "check its source"),
        /** The credentials provider failed or gave none that fit; the cause is what it threw. Nothing was sent. */
        CREDENTIALS("no credentials", "nothing was sent: check the credentials provider"),
        /** The reply is larger than the configuration allows. */
        REPLY_TOO_LARGE("the reply is too large", "raise the bound of the reply size or ask for less");

        final String text;
        final String hint;

        Kind(String text, String hint) {
            this.text = text;
            this.hint = hint;
        }
    }
}
