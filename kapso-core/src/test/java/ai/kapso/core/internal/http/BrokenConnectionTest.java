package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
class BrokenConnectionTest {

    @Parameter
    Way way;

    private static final String OK = RawServer.reply(200, "application/json", "{\"id\":\"1\"}");
    private static final String HALF_A_BODY = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":";

    private final VirtualTimer timer = new VirtualTimer();

    private Pipeline pipeline(URI server) {
        return way.pipeline(Calls.config(server), timer);
    }

    private KapsoTransportException failure(URI server, Operation<?> operation) {
        return catchThrowableOfType(
                KapsoTransportException.class,
                () -> pipeline(server).call(operation).execute());
    }

    private static URI nobodyListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static void answer(RawServer.Connection connection) throws IOException {
        connection.readRequest();
        connection.write(OK);
    }

    private void safeRequestIsRepeatedAfter(RawServer.Script fault) throws IOException {
        try (RawServer server = new RawServer(fault, BrokenConnectionTest::answer)) {
            assertThat(pipeline(server.url())
                            .call(Calls.get())
                            .execute()
                            .path("id")
                            .asText())
                    .isEqualTo("1");
            assertThat(server.problems()).isEmpty();
            timer.awaitNothingPending();
        }
    }

    private void sendIsNotRepeatedAfter(RawServer.Script fault) throws IOException {
        try (RawServer server = new RawServer(fault, BrokenConnectionTest::answer)) {
            KapsoTransportException failure = failure(server.url(), Calls.send());
            assertThat(failure.kind()).isEqualTo(Kind.CONNECTION_LOST);
            assertThat(failure.outcomeUnknown()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure).hasMessageContaining("may have been carried out");
            assertThat(server.connections()).isEqualTo(1);
            timer.awaitNothingPending();
        }
    }

    @Test
    void refusedConnectionIsRetriedForSendsTooAndItsOutcomeIsKnown() throws IOException {
        KapsoTransportException failure = failure(nobodyListens(), Calls.send());
        assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure.getMessage())
                .matches("no connection to 127\\.0\\.0\\.1:\\d+: connection refused"
                        + " \\(ConnectException\\) on POST .*: nothing was sent: .*");
        timer.awaitNothingPending();
    }

    @Test
    void unknownHostIsAConnectFailure() {
        KapsoTransportException failure = failure(URI.create("https://nobody.invalid"), Calls.send());
        assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure).hasMessageContaining("no connection to nobody.invalid:443: unknown host (");
    }

    @Test
    void resetBeforeTheRequestWasRead() throws IOException {
        safeRequestIsRepeatedAfter(RawServer.Connection::reset);
    }

    @Test
    void sendThatNobodyReadEndsAsLostConnection() throws IOException {
        try (RawServer server = new RawServer(RawServer.Connection::reset)) {
            KapsoTransportException failure = failure(server.url(), Calls.send());
            assertThat(failure.kind()).isIn(Kind.CONNECT, Kind.CONNECTION_LOST);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void resetAfterTheRequestWasRead() throws IOException {
        RawServer.Script fault = connection -> {
            connection.readRequest();
            connection.reset();
        };
        safeRequestIsRepeatedAfter(fault);
        sendIsNotRepeatedAfter(fault);
    }

    @Test
    void closedAfterTheRequestWasRead() throws IOException {
        safeRequestIsRepeatedAfter(RawServer.Connection::readRequest);
        sendIsNotRepeatedAfter(RawServer.Connection::readRequest);
    }

    @Test
    void resetAfterTheHeaders() throws IOException {
        RawServer.Script fault = connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
            connection.reset();
        };
        safeRequestIsRepeatedAfter(fault);
        sendIsNotRepeatedAfter(fault);
    }

    @Test
    void truncatedBody() throws IOException {
        RawServer.Script fault = connection -> {
            connection.readRequest();
            connection.write(HALF_A_BODY);
        };
        safeRequestIsRepeatedAfter(fault);
        sendIsNotRepeatedAfter(fault);
    }

    @Test
    void truncatedChunkedBody() throws IOException {
        RawServer.Script fault = connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n");
        };
        safeRequestIsRepeatedAfter(fault);
        sendIsNotRepeatedAfter(fault);
    }

    @Test
    void somethingThatIsNotHttp() throws IOException {
        RawServer.Script fault = connection -> {
            connection.readRequest();
            connection.write("SSH-2.0-OpenSSH_9.6\r\n\r\n");
        };
        safeRequestIsRepeatedAfter(fault);
        sendIsNotRepeatedAfter(fault);
    }

    /** A request without a body, which the HTTP client does not ask for. */
    @Test
    void sendWithoutABody() throws IOException {
        Operation<JsonNode> publish = Operation.post(Api.META, "/{flow_id}/publish")
                .path("flow_id", Calls.ID)
                .reply(JsonNode.class);
        KapsoTransportException unsent = failure(nobodyListens(), publish);
        assertThat(unsent.kind()).isEqualTo(Kind.CONNECT);
        assertThat(unsent.outcomeUnknown()).isFalse();
        assertThat(unsent.attempts()).isEqualTo(3);
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            KapsoTransportException lost = failure(server.url(), publish);
            assertThat(lost.kind()).isEqualTo(Kind.CONNECTION_LOST);
            assertThat(lost.outcomeUnknown()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void idempotentRequestIsRepeated() throws IOException {
        try (RawServer server = new RawServer(RawServer.Connection::readRequest, BrokenConnectionTest::answer)) {
            pipeline(server.url()).call(Calls.put()).execute();
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(1).text())
                    .isEqualTo(server.requests().get(0).text())
                    .isEqualTo("{\"name\":\"Acme\"}");
        }
    }

    @Test
    void serverThatSpeaksNoTlsGetsNoRequest() throws IOException {
        RawServer.Script notTls = connection -> {
            connection.write("no TLS here\r\n");
            connection.awaitClose();
        };
        try (RawServer server = new RawServer(notTls)) {
            URI https = URI.create("https://127.0.0.1:" + server.url().getPort());
            KapsoTransportException failure = failure(https, Calls.send());
            assertThat(failure.kind()).isIn(Kind.TLS, Kind.CONNECTION_LOST);
            assertThat(server.requests()).isEmpty();
        }
    }
}
