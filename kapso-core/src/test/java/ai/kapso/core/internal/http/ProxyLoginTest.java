package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.core.ProxyCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real proxy that wants a login, and TLS through it. */
@Timeout(60)
class ProxyLoginTest {

    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("ann:secret:4711".getBytes(StandardCharsets.UTF_8));

    private final List<String> connects = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    private RawServer proxy() throws IOException {
        return new RawServer(connection -> {
            for (String head = connection.readHead(); !head.isEmpty(); head = connection.readHead()) {
                connects.add(head);
                if (LOGIN.equals(new RawServer.Request(head, new byte[0]).header("Proxy-Authorization"))) {
                    tunnel(connection, Integer.parseInt(head.substring(head.indexOf(':') + 1, head.indexOf(" HTTP"))));
                    return;
                }
                connection.write(
                        "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
            }
        });
    }

    private static void tunnel(RawServer.Connection client, int port) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.write("HTTP/1.1 200 Connected\r\n\r\n");
            Thread back = new Thread(() -> copy(server, client));
            back.setDaemon(true);
            back.start();
            client.in().transferTo(server.getOutputStream());
        }
    }

    private static void copy(Socket server, RawServer.Connection client) {
        byte[] bytes = new byte[8192];
        try (client;
                InputStream in = server.getInputStream()) {
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                client.write(java.util.Arrays.copyOf(bytes, length));
            }
        } catch (IOException e) {
            // one of them has gone
        }
    }

    private static List<String> run(RawServer server, RawServer proxy, Path keys) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.http.auth.tunneling.disabledSchemes=",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProxyLoginProgram.class.getName(),
                        Integer.toString(server.url().getPort()),
                        Integer.toString(proxy.url().getPort()),
                        keys.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (InputStream out = program.getInputStream()) {
            lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        }
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    @Test
    void loginOpensTheWayForHttpsAndReachesTheProxyOnly() throws Exception {
        Path keys = TlsTest.makeKeys(directory);
        try (RawServer proxy = proxy();
                RawServer server =
                        new RawServer(TlsTest.context(TlsTest.keys(keys)).getServerSocketFactory(), connection -> {
                            while (connection.readRequest() != null) {
                                connection.write(RawServer.reply(200, "application/json", "{\"id\":\"1\"}"));
                            }
                        })) {
            List<String> lines = run(server, proxy, keys);
            assertThat(lines).hasSize(5).startsWith("kapso: 1", "async: 1", "meta: 1", "client: 1");
            assertThat(lines.get(4))
                    .contains("the proxy did not accept the login (407)")
                    .doesNotContain("wrong ");
            assertThat(connects).hasSizeBetween(5, 7).allMatch(head -> head.startsWith("CONNECT 127.0.0.1:"));
            assertThat(connects).noneMatch(head -> head.contains("key-of-the-tests") || head.contains("EAAG"));
            assertThat(server.requests())
                    .hasSize(4)
                    .allSatisfy(request ->
                            assertThat(request.header("Proxy-Authorization")).isNull());
            assertThat(server.requests().get(0).header("X-API-Key")).isEqualTo("key-of-the-tests");
            assertThat(server.requests().get(2).header("Authorization")).isEqualTo("Bearer EAAG-token");
        }
    }

    @Test
    void loginDoesNotGoToAServerWithoutAProxy() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(200, "application/json", "{}"));
        })) {
            Pipeline.of(Calls.config(server.url())
                            .proxy(java.net.ProxySelector.of(null), ProxyCredentials.of("ann", "secret"))
                            .build())
                    .call(Calls.get())
                    .execute();
            assertThat(server.requests().get(0).header("Proxy-Authorization")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"' ',secret", "a:b,secret", "'ann\n',secret", "ann,'secret\n'"})
    void loginThatBasicCannotCarryIsRefusedWithoutShowingIt(String user, String password) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProxyCredentials.of(user, password))
                .withMessageStartingWith("the proxy's ")
                .withMessageNotContaining("secret");
        assertThat(ProxyCredentials.of("ann", "secret")).hasToString("ProxyCredentials [redacted]");
    }
}
