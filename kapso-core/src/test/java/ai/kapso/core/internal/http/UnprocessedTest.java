package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A ready client that speaks HTTP/2, and a server that says that it has not processed a request. */
@Timeout(60)
class UnprocessedTest {

    private static final byte[] SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final byte[] REFUSED_STREAM_1 = {0, 0, 4, 3, 0, 0, 0, 0, 1, 0, 0, 0, 7};

    private final VirtualTimer timer = new VirtualTimer();

    /** Refuses the first stream and answers all further ones. */
    private static void serve(RawServer.Connection connection, AtomicInteger answered) throws IOException {
        connection.readRequest();
        connection.write("HTTP/1.1 101 X\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n");
        connection.write(SETTINGS);
        connection.write(REFUSED_STREAM_1);
        DataInputStream in = new DataInputStream(connection.in());
        in.readNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
        for (int first = in.read(); first >= 0; first = in.read()) {
            int length = (first << 16) | in.readUnsignedShort();
            int type = in.read();
            int flags = in.read();
            int stream = in.readInt();
            in.readNBytes(length);
            if (type == 0 && (flags & 1) != 0) { // DATA, END_STREAM
                answered.incrementAndGet();
                connection.write(new byte[] {0, 0, 1, 1, 4, 0, 0, 0, (byte) stream, (byte) 0x88}); // :status 200
                byte[] body = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
                connection.write(new byte[] {0, 0, (byte) body.length, 0, 1, 0, 0, 0, (byte) stream});
                connection.write(body);
            }
        }
    }

    @Test
    void refusedStreamIsSentAgain() throws IOException {
        AtomicInteger answered = new AtomicInteger();
        try (RawServer server = new RawServer(connection -> serve(connection, answered))) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
            KapsoConfig config = Calls.config(server.url()).httpClient(client).build();
            assertThat(Calls.pipeline(config, timer)
                            .call(Calls.send())
                            .execute()
                            .path("id")
                            .asText())
                    .isEqualTo("1");
            assertThat(answered).hasValue(1);
        }
    }
}
