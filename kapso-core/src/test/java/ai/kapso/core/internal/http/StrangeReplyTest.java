package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.ServerErrorException;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
class StrangeReplyTest {

    @Parameter
    Way way;

    private static final String HTML = "<html><body>Bad gateway, request 4711</body></html>";

    @RegisterExtension
    final WireLog wire = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();

    private <T> Call<T> call(Operation<T> operation) {
        return way.pipeline(wire.config(), timer).call(operation);
    }

    private void reply(int status, String contentType, String body) {
        wire.enqueueFault(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", contentType)
                .body(body)
                .build());
    }

    private void reply(String contentEncoding, byte[] body) {
        wire.enqueueFault(new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .setHeader("Content-Encoding", contentEncoding)
                .body(new Buffer().write(body))
                .build());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    @Test
    void htmlOfAProxyIsRetriedForAReadAndEndsAsServerError() {
        for (int i = 0; i < 3; i++) {
            reply(502, "text/html", HTML);
        }
        ServerErrorException failure = catchThrowableOfType(
                ServerErrorException.class, () -> call(Calls.get()).execute());
        assertThat(failure.status()).isEqualTo(502);
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.error()).isEmpty();
        assertThat(failure.rawBody()).isEqualTo(HTML);
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure).hasMessageContaining("text/html").hasMessageNotContaining("4711");
    }

    @Test
    void htmlOfAProxyLeavesTheOutcomeOfASendUnknown() {
        reply(502, "text/html", HTML);
        ServerErrorException failure = catchThrowableOfType(
                ServerErrorException.class, () -> call(Calls.send()).execute());
        assertThat(failure.outcomeUnknown()).isTrue();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
    }

    @Test
    void htmlWith200IsNoReplyButTheSendWasAccepted() {
        reply(200, "text/html", HTML);
        KapsoDecodeException failure = catchThrowableOfType(
                KapsoDecodeException.class, () -> call(Calls.send()).execute());
        assertThat(failure.accepted()).isTrue();
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.rawBody()).isEqualTo(HTML);
        assertThat(failure).hasMessageContaining("not valid JSON").hasMessageContaining("must not be repeated");
        assertThat(failure).hasNoCause();
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
    }

    @Test
    void jsonUnderAnotherContentTypeIsRead() {
        reply(200, "text/plain", "{\"id\":\"1\"}");
        assertThat(call(Calls.get()).execute().path("id").asText()).isEqualTo("1");
    }

    @Test
    void emptyReplyWhereAValueIsDue() {
        reply(200, "application/json", "");
        KapsoDecodeException failure = catchThrowableOfType(
                KapsoDecodeException.class, () -> call(Calls.get()).execute());
        assertThat(failure.accepted()).isFalse();
    }

    @Test
    void nullWhereAValueIsDue() {
        reply(200, "application/json", "null");
        KapsoDecodeException failure = catchThrowableOfType(
                KapsoDecodeException.class,
                () -> call(Operation.get(Api.PLATFORM, "/things").reply(String.class))
                        .execute());
        assertThat(failure).hasMessageContaining("the document is null or empty");
    }

    @Test
    void nothingIsEnoughWhereNothingIsDue() {
        Operation<Void> delete = Operation.delete(Api.PLATFORM, "/things/1").noReply();
        wire.enqueueFault(new MockResponse.Builder().code(204).build());
        assertThat(call(delete).executeForResponse().status()).isEqualTo(204);
        reply(200, "application/json", "{\"success\":true}");
        assertThat(call(delete).execute()).isNull();
        reply(200, "text/html", HTML);
        assertThatExceptionOfType(KapsoDecodeException.class)
                .isThrownBy(() -> call(delete).execute())
                .matches(KapsoDecodeException::maySendAgain);
    }

    @Test
    void gzipIsRead() throws IOException {
        reply("gzip", gzip("{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(call(Calls.get()).execute().path("id").asText()).isEqualTo("1");
        assertThat(wire.takeRequest().getHeaders().get("Accept-Encoding")).isNull();
        reply("X-GZIP", gzip("{\"id\":\"2\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(call(Calls.get()).execute().path("id").asText()).isEqualTo("2");
    }

    @Test
    void gzipOfAnErrorIsRead() throws IOException {
        wire.enqueueFault(new MockResponse.Builder()
                .code(404)
                .setHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(gzip("{\"error\":\"no such thing\"}".getBytes(StandardCharsets.UTF_8))))
                .build());
        assertThat(catchThrowableOfType(
                        ai.kapso.core.NotFoundException.class,
                        () -> call(Calls.get()).execute()))
                .hasMessageContaining("no such thing");
    }

    @Test
    void brokenGzipIsAReplyThatCannotBeRead() throws IOException {
        byte[] whole = gzip("{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8));
        reply("gzip", Arrays.copyOf(whole, whole.length - 9));
        KapsoDecodeException truncated = catchThrowableOfType(
                KapsoDecodeException.class, () -> call(Calls.send()).execute());
        assertThat(truncated.accepted()).isTrue();
        reply("gzip", "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(call(Calls.get()).execute().path("id").asText())
                .as("not gzip at all")
                .isEqualTo("1");
    }

    @Test
    void gzipBombIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[4 << 20]);
        assertThat(bomb.length).isLessThan(5000);
        reply("gzip", bomb);
        Pipeline pipeline = way.pipeline(wire.config().maxReplyBytes(1 << 20), timer);
        KapsoTransportException failure = catchThrowableOfType(
                KapsoTransportException.class, () -> pipeline.call(Calls.get()).execute());
        assertThat(failure.kind()).isEqualTo(Kind.REPLY_TOO_LARGE);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure).hasMessageContaining("maxReplyBytes (1048576 bytes)");
    }

    @Test
    void hugeReplyIsRefusedWhileItIsRead() throws IOException {
        AtomicLong written = new AtomicLong();
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                while (written.addAndGet(0x10000) < 1L << 30) {
                    connection.write(chunk);
                }
            } catch (IOException e) {
                // the client has hung up
            }
        })) {
            Pipeline pipeline = way.pipeline(Calls.config(server.url()).maxReplyBytes(1 << 20), timer);
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> pipeline.call(Calls.send()).execute());
            assertThat(failure.kind()).isEqualTo(Kind.REPLY_TOO_LARGE);
            assertThat(failure.outcomeUnknown()).isTrue();
            server.awaitScripts();
            assertThat(written).hasValueLessThan(1L << 30);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void replyOfExactlyTheBoundIsRead() {
        String body = "{\"id\":\"" + "x".repeat(1024 - 9) + "\"}";
        assertThat(body).hasSize(1024);
        reply(200, "application/json", body);
        Pipeline pipeline = way.pipeline(wire.config().maxReplyBytes(1024), timer);
        assertThat(pipeline.call(Calls.get()).execute().path("id").asText()).hasSize(1015);
        reply(200, "application/json", body + " ");
        KapsoTransportException failure = catchThrowableOfType(
                KapsoTransportException.class, () -> pipeline.call(Calls.get()).execute());
        assertThat(failure.kind()).isEqualTo(Kind.REPLY_TOO_LARGE);
    }

    @Test
    void errorInDecodingDoesNotHideThatTheRequestWasCarriedOut() {
        reply(200, "application/json", "{}");
        Operation<JsonNode> broken = Operation.post(Api.PLATFORM, "/things")
                .body(Map.of())
                .reply((ReplyDecoder<JsonNode>) reply -> {
                    throw new StackOverflowError("deep");
                });
        KapsoDecodeException failure = catchThrowableOfType(
                KapsoDecodeException.class, () -> call(broken).execute());
        assertThat(failure).hasRootCauseMessage(StackOverflowError.class.getName());
        assertThat(failure.accepted()).isTrue();
    }

    @Test
    void bodyThatTheMediaTypeSaysIsTextKeepsItsBytes() {
        reply(200, "application/json; charset=iso-8859-1", "{\"id\":\"Zürich 😀\"}");
        assertThat(call(Calls.get()).execute().path("id").asText()).isEqualTo("Zürich 😀");
    }
}
