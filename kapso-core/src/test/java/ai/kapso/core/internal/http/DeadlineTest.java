package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.RateLimitedException;
import ai.kapso.core.RetryPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(90);
    private static final Duration ATTEMPT = Duration.ofSeconds(30);
    private static final String HEADERS = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";

    private final VirtualTimer timer = new VirtualTimer();

    /** With one limit only. */
    private Pipeline patient(RawServer server) {
        return Calls.pipeline(Calls.config(server.url()).attemptTimeout(TIMEOUT).build(), timer);
    }

    private static KapsoTransportException failure(Pipeline pipeline, Operation<?> operation) {
        return catchThrowableOfType(
                KapsoTransportException.class, () -> pipeline.call(operation).execute());
    }

    private void timesOutAndHangsUp(RawServer.Script stall) throws IOException {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            stall.serve(connection);
            timer.advance(TIMEOUT);
            connection.awaitPeerClosed();
        })) {
            KapsoTransportException failure = failure(patient(server), Calls.send());
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure.outcomeUnknown()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure).hasMessageContaining("PT1M30S");
            assertThat(server.requests()).hasSize(1);
            timer.awaitNothingPending();
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }

    @Test
    void silence() throws IOException {
        timesOutAndHangsUp(connection -> {});
    }

    @Test
    void stalledHeaders() throws IOException {
        timesOutAndHangsUp(connection -> connection.write("HTTP/1.1 200 OK\r\nContent-Len"));
    }

    @Test
    void stalledBody() throws IOException {
        timesOutAndHangsUp(connection -> connection.write(HEADERS + "{\"id\":"));
    }

    @Test
    void drippingBody() throws IOException {
        timesOutAndHangsUp(connection -> {
            connection.write(HEADERS);
            for (int i = 0; i < 29; i++) {
                connection.write(" ");
                timer.advance(Duration.ofSeconds(1));
            }
        });
    }

    @Test
    void safeRequestThatTimesOutIsSimplyOver() throws IOException {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            timer.advance(TIMEOUT);
            connection.awaitPeerClosed();
        })) {
            KapsoTransportException failure = failure(patient(server), Calls.get());
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(failure.attempts()).isEqualTo(1);
        }
    }

    @Test
    void oneDeadlineForAllAttempts() throws IOException {
        try (RawServer server = new RawServer(
                connection -> {
                    connection.readRequest();
                    timer.advance(Duration.ofSeconds(80));
                    connection.write(RawServer.reply(500, "text/html", "oops"));
                },
                connection -> {
                    connection.readRequest();
                    timer.advance(Duration.ofSeconds(10));
                    connection.awaitPeerClosed();
                })) {
            KapsoTransportException failure = failure(patient(server), Calls.get());
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure.attempts()).isEqualTo(2);
        }
    }

    private RawServer.Script silentUntilTheAttemptIsOver(String answer) {
        return connection -> {
            connection.readRequest();
            connection.write(answer);
            timer.advance(ATTEMPT);
            connection.awaitPeerClosed();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Len", HEADERS + "{"})
    void messageThatIsNotAnsweredEndsWithItsAttempt(String answer) throws IOException {
        try (RawServer server = new RawServer(silentUntilTheAttemptIsOver(answer))) {
            KapsoTransportException failure = failure(Calls.pipeline(server.url(), timer), Calls.send());
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure.outcomeUnknown()).isTrue();
            assertThat(failure).hasMessageStartingWith("timeout, no response within PT30S");
            assertThat(server.requests()).hasSize(1);
            timer.awaitNothingPending();
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }

    @Test
    void readThatIsNotAnsweredIsRepeated() throws IOException {
        try (RawServer server = new RawServer(silentUntilTheAttemptIsOver(HEADERS + "{"), connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(200, "application/json", "{\"id\":\"1\"}"));
        })) {
            assertThat(Calls.pipeline(server.url(), timer)
                            .call(Calls.get())
                            .execute()
                            .path("id")
                            .asText())
                    .isEqualTo("1");
            assertThat(server.requests()).hasSize(2);
            timer.awaitNothingPending();
        }
    }

    @Test
    void pauseThatWouldEndAfterTheDeadlineIsNotBegun() throws IOException {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            timer.advance(Duration.ofSeconds(80));
            connection.write("HTTP/1.1 429 X\r\nRetry-After: 10\r\nContent-Length: 0\r\n\r\n");
        })) {
            RateLimitedException failure = catchThrowableOfType(
                    RateLimitedException.class,
                    () -> patient(server).call(Calls.send()).execute());
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(10));
            assertThat(timer.pauses()).isEmpty();
        }
    }

    @Test
    void deadlineOfOneCallOverridesTheConfigs() throws IOException {
        VirtualTimer ofTwoSeconds = new VirtualTimer();
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            ofTwoSeconds.advance(Duration.ofSeconds(2));
            connection.awaitPeerClosed();
        })) {
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> Calls.pipeline(server.url(), ofTwoSeconds)
                            .call(Calls.get())
                            .withTimeout(Duration.ofSeconds(2))
                            .execute());
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void realTimerEndsACallToo() throws IOException {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(HEADERS);
            connection.awaitPeerClosed();
        })) {
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> Calls.pipeline(server.url(), Timer.SYSTEM)
                            .call(Calls.get())
                            .withTimeout(Duration.ofMillis(100))
                            .execute());
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }

    @Test
    void timeoutWhileConnectingMeansThatNothingWasSent() throws IOException {
        try (FullServer server = new FullServer()) {
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> Calls.pipeline(server.url(), Timer.SYSTEM)
                            .call(Calls.send())
                            .withTimeout(Duration.ofMillis(100))
                            .execute());
            assertThat(failure.kind()).isIn(Kind.TIMEOUT, Kind.CONNECT);
            assertThat(failure.outcomeUnknown()).isFalse();
        }
    }

    @Test
    void connectTimeoutEndsAnAttempt() throws IOException {
        try (FullServer server = new FullServer()) {
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> Calls.pipeline(
                                    Calls.config(server.url())
                                            .connectTimeout(Duration.ofMillis(50))
                                            .retryPolicy(RetryPolicy.none())
                                            .build(),
                                    Timer.SYSTEM)
                            .call(Calls.send())
                            .execute());
            assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
            assertThat(failure.outcomeUnknown()).isFalse();
        }
    }

    /** A server that accepts nobody and whose queue is full, so that connecting takes for ever. */
    private static final class FullServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<SocketChannel> queue = new ArrayList<>();

        /** The kernel takes connections into the queue at once, whether or not anybody waits for that. */
        FullServer() throws IOException {
            for (int i = 0; i < 8; i++) {
                SocketChannel peer = SocketChannel.open();
                queue.add(peer);
                peer.configureBlocking(false);
                peer.connect(new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort()));
            }
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            socket.close();
            for (SocketChannel peer : queue) {
                peer.close();
            }
        }
    }
}
