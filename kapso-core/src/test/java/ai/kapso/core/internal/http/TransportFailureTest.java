package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoTransportException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransportFailureTest {
    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), Kind.CONNECT, Verdict.REFUSED),
                Arguments.of(new UnknownHostException("host"), Kind.CONNECT, Verdict.REFUSED),
                Arguments.of(new NoRouteToHostException(), Kind.CONNECT, Verdict.REFUSED),
                Arguments.of(new UnresolvedAddressException(), Kind.CONNECT, Verdict.REFUSED),
                Arguments.of(new HttpConnectTimeoutException("slow"), Kind.CONNECT, Verdict.REFUSED),
                Arguments.of(new CompletionException(new ConnectException()), Kind.CONNECT, Verdict.REFUSED),
                Arguments.of(new SSLHandshakeException("closed"), Kind.TLS, Verdict.REFUSED),
                Arguments.of(untrusted(), Kind.TLS, Verdict.FINAL),
                Arguments.of(new HttpTimeoutException("late"), Kind.TIMEOUT, Verdict.UNKNOWN),
                Arguments.of(new TimeoutException(), Kind.TIMEOUT, Verdict.UNKNOWN),
                Arguments.of(new SocketTimeoutException(), Kind.TIMEOUT, Verdict.UNKNOWN),
                Arguments.of(new IOException("connection reset"), Kind.CONNECTION_LOST, Verdict.UNKNOWN),
                Arguments.of(new EOFException(), Kind.CONNECTION_LOST, Verdict.UNKNOWN),
                Arguments.of(new ClosedChannelException(), Kind.CONNECTION_LOST, Verdict.UNKNOWN),
                Arguments.of(new SSLException("closed"), Kind.CONNECTION_LOST, Verdict.UNKNOWN),
                Arguments.of(new InterruptedException(), Kind.INTERRUPTED, Verdict.FINAL_UNKNOWN),
                Arguments.of(new CancellationException(), Kind.CANCELLED, Verdict.FINAL_UNKNOWN),
                Arguments.of(new IOException(new CancellationException()), Kind.CANCELLED, Verdict.FINAL_UNKNOWN));
    }

    private static Exception untrusted() {
        SSLHandshakeException handshake = new SSLHandshakeException("PKIX path building failed");
        handshake.initCause(new CertificateException("not trusted"));
        return new IOException(handshake);
    }

    @ParameterizedTest(name = "{0} before the request was sent is {1}: {2}")
    @MethodSource("failures")
    void nothingThatIsThrownBeforeSendingMayHaveBeenCarriedOut(Throwable thrown, Kind kind, Verdict verdict) {
        TransportFailure failure = TransportFailure.classify(thrown, false);
        assertThat(failure.kind())
                .isEqualTo(
                        thrown instanceof SSLException ? Kind.TLS : kind == Kind.CONNECTION_LOST ? Kind.CONNECT : kind);
        assertThat(failure.neverSent()).isTrue();
        assertThat(failure.verdict()).isIn(Verdict.REFUSED, Verdict.FINAL);
        assertThat(failure.cause()).isSameAs(thrown);
        if (verdict == Verdict.REFUSED || verdict == Verdict.FINAL) {
            assertThat(failure.verdict()).isEqualTo(verdict);
        }
    }

    /** The class of an exception does not tell: a TLS alert after the request is an SSLHandshakeException, too. */
    @ParameterizedTest(name = "{0} after the request was sent is unknown")
    @MethodSource("failures")
    void anythingThatIsThrownAfterSendingMayHaveBeenCarriedOut(Throwable thrown, Kind kind, Verdict verdict) {
        TransportFailure failure = TransportFailure.classify(thrown, true);
        assertThat(failure.kind()).isEqualTo(kind == Kind.CONNECT || kind == Kind.TLS ? Kind.CONNECTION_LOST : kind);
        assertThat(failure.neverSent()).isFalse();
        assertThat(failure.verdict()).isIn(Verdict.UNKNOWN, Verdict.FINAL_UNKNOWN);
        if (verdict == Verdict.UNKNOWN || verdict == Verdict.FINAL_UNKNOWN) {
            assertThat(failure.verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void whatTheSdkItselfThrowsIsCertainAtAnyTime() {
        for (boolean sent : new boolean[] {true, false}) {
            assertThat(TransportFailure.classify(new RequestBodyException("half a file"), sent)
                            .verdict())
                    .isEqualTo(Verdict.REFUSED);
            assertThat(TransportFailure.classify(new CredentialsException("none"), sent)
                            .verdict())
                    .isEqualTo(Verdict.FINAL);
            assertThat(TransportFailure.classify(new ProxyException(407, "login"), sent)
                            .verdict())
                    .isEqualTo(Verdict.FINAL);
            assertThat(TransportFailure.classify(new ProxyException(403, "no"), sent)
                            .verdict())
                    .isEqualTo(Verdict.FINAL);
            assertThat(TransportFailure.classify(new ProxyException(503, "busy"), sent)
                            .verdict())
                    .isEqualTo(Verdict.REFUSED);
        }
    }

    @Test
    void judgesTheKindsThatOnlyTheCallerKnows() {
        IOException cause = new IOException();
        assertThat(TransportFailure.of(Kind.REQUEST_BODY, cause).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(TransportFailure.of(Kind.REPLY_TOO_LARGE, cause).verdict()).isEqualTo(Verdict.FINAL_UNKNOWN);
        assertThat(TransportFailure.beforeSending(Kind.INTERRUPTED, cause).verdict())
                .isEqualTo(Verdict.FINAL);
        assertThat(TransportFailure.beforeSending(Kind.TIMEOUT, cause).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void endsOnACircleOfCauses() {
        IOException first = new IOException();
        IOException second = new IOException(first);
        first.initCause(second);
        assertThat(TransportFailure.classify(first, true).kind()).isEqualTo(Kind.CONNECTION_LOST);
    }
}
