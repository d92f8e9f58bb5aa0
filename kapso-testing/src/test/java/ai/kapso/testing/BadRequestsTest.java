package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are no HTTP end their own connection and nothing else. */
class BadRequestsTest {
    private static final String HOST = "Host: x\r\n";

    @RegisterExtension
    final Stage stage = new Stage();

    private final Logger server = Logger.getLogger("mockwebserver3.MockWebServer");
    private final List<String> crashes = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            String text = String.valueOf(record.getMessage());
            if (text.contains("crashed") && text.contains(String.valueOf(port()))) {
                synchronized (crashes) {
                    crashes.add(text);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private int port() {
        return stage.emulator.baseUrl().getPort();
    }

    @BeforeEach
    void listen() {
        server.addHandler(listener);
    }

    @AfterEach
    void hearNothingOfCrashes() {
        server.removeHandler(listener);
        synchronized (crashes) {
            assertThat(crashes).isEmpty();
        }
    }

    /** Sends bytes and returns all that comes back until the emulator closes the connection. */
    private String exchange(String request, boolean end) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            if (end) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "reset";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /x HTTP/1.1\r\n" + HOST + "Content-Length: many\r\n\r\n",
                "POST /x HTTP/1.1\r\n" + HOST + "Content-Length: -1\r\n\r\n",
                "POST /x HTTP/1.1\r\n" + HOST + "Content-Length: \r\n\r\n",
                "POST /x HTTP/1.1\r\n" + HOST + "Content-Length: 99999999999999999999\r\n\r\n",
                "POST /x HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
                "POST /x HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "POST /x HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx\r\n0\r\n\r\n",
                "POST /x HTTP/1.1\r\n" + HOST + "Transfer-Encoding: gzip\r\n\r\n",
                "GET /x HTTP/1.1\r\n" + HOST + "Content-Length: 2\r\n\r\n{}",
                "GET /x HTTP/1.1\r\nno header\r\n\r\n",
                "nonsense\r\n\r\n",
                "GET /x FTP/1.1\r\n" + HOST + "\r\n"
            })
    void refusesWhatIsNoHttp(String request) throws IOException {
        assertThat(exchange(request, false)).startsWith("HTTP/1.1 400 ");
        assertThat(stage.api.get("/platform/v1/customers").status).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /x HTTP/1.1\r\n" + HOST + "Content-Length: 9\r\n\r\n{}",
                "POST /x HTTP/1.1\r\n" + HOST + "Content-",
                "POST /x HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"
            })
    void endsAConnectionWhoseRequestEndsTooEarly(String request) throws IOException {
        assertThat(exchange(request, true)).isIn("", "reset");
    }

    @Test
    void takesWhatIsHttp() throws IOException {
        String first = "POST /platform/v1/customers HTTP/1.1\r\n" + HOST + "X-API-Key: " + stage.emulator.apiKey()
                + "\r\nTransfer-Encoding: Chunked\r\n\r\n1d\r\n{\"customer\":{\"name\":\"A\\r\\nB\"\r\n2\r\n}}\r\n0\r\n\r\n";
        String second = "GET /platform/v1/customers HTTP/1.1\r\n" + HOST + "X-API-Key: " + stage.emulator.apiKey()
                + "\r\nContent-Length: 0\r\n\r\n";
        String replies = exchange(first + second, true);
        assertThat(replies).startsWith("HTTP/1.1 201 ").contains("HTTP/1.1 200 ");
    }
}
