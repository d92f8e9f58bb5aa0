package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.AuthenticationException;
import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.ProxyCredentials;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proxies that let nothing through, and clients that bring an authenticator. */
@Timeout(60)
class ProxyTest {

    private static final URI BEHIND = URI.create("https://api.kapso.test");
    private static final String LOGIN = "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"p\"\r\n";
    private static final String EMPTY = "Content-Length: 0\r\n\r\n";

    private final VirtualTimer timer = new VirtualTimer();

    private static RawServer proxy(String answer) throws IOException {
        return new RawServer(connection -> {
            while (!connection.readHead().isEmpty()) {
                connection.write(answer);
            }
        });
    }

    private static ProxySelector at(RawServer proxy) {
        return ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.url().getPort()));
    }

    private static KapsoConfig.Builder config(RawServer proxy) {
        return Calls.config(BEHIND).proxy(at(proxy));
    }

    private KapsoTransportException failure(KapsoConfig.Builder config, Operation<?> operation, boolean async) {
        Call<?> call = Calls.pipeline(config.build(), timer).call(operation);
        return catchThrowableOfType(KapsoTransportException.class, () -> {
            if (!async) {
                call.execute();
                return;
            }
            try {
                call.executeAsync().get(20, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        });
    }

    private void wantsLogin(KapsoConfig.Builder config, String advice) {
        for (Operation<JsonNode> operation : java.util.List.of(Calls.send(), Calls.get(), Calls.put())) {
            for (boolean async : new boolean[] {true, false}) {
                KapsoTransportException failure = failure(config, operation, async);
                assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
                assertThat(failure.outcomeUnknown()).isFalse();
                assertThat(failure.attempts()).isEqualTo(1);
                assertThat(failure)
                        .hasMessageContaining("no connection to api.kapso.test:443: the proxy wants a login (407)")
                        .hasMessageContaining(advice)
                        .hasMessageContaining("nothing was sent");
            }
        }
        timer.awaitNothingPending();
    }

    @ParameterizedTest
    @ValueSource(strings = {LOGIN + EMPTY, "HTTP/1.1 407 X\r\n" + EMPTY, LOGIN + "Content-Length: 5\r\n\r\nlogin"})
    void proxyThatWantsALoginEndsTheCallAtOnce(String answer) throws IOException {
        try (RawServer proxy = proxy(answer)) {
            wantsLogin(config(proxy), "set proxy with ProxyCredentials");
        }
    }

    @Test
    void loginThatJavaKeepsToItselfIsExplained() throws IOException {
        try (RawServer proxy = proxy(LOGIN + EMPTY)) {
            wantsLogin(
                    Calls.config(BEHIND).proxy(at(proxy), ProxyCredentials.of("ann", "secret-4711")),
                    "-Djdk.http.auth.tunneling.disabledSchemes=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LOGIN, "HTTP/1.1 407 X\r\n"})
    void readyClientWithAnAuthenticatorIsToldTheSame(String answer) throws IOException {
        try (RawServer proxy = proxy(answer + EMPTY)) {
            HttpClient client = withAuthenticator().proxy(at(proxy)).build();
            wantsLogin(Calls.config(BEHIND).httpClient(client), "-Djdk.http.auth.tunneling.disabledSchemes=");
        }
    }

    @Test
    void proxyThatWantsALoginForPlainHttp() throws IOException {
        try (RawServer proxy = new RawServer(connection -> {
            connection.readRequest();
            connection.write(LOGIN + EMPTY);
        })) {
            KapsoTransportException failure = failure(
                    Calls.config(URI.create("http://api.kapso.test"))
                            .allowPlainHttp(true)
                            .proxy(at(proxy)),
                    Calls.send(),
                    false);
            assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(failure).hasMessageContaining("the proxy wants a login (407)");
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"403,1", "404,1", "502,3", "503,3", "504,3"})
    void proxyThatRefusesTheTunnel(int status, int attempts) throws IOException {
        try (RawServer proxy = proxy("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n")) {
            for (boolean async : new boolean[] {true, false}) {
                KapsoTransportException failure = failure(config(proxy), Calls.send(), async);
                assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
                assertThat(failure.outcomeUnknown()).isFalse();
                assertThat(failure.attempts()).isEqualTo(attempts);
                assertThat(failure)
                        .hasMessageContaining("no connection to api.kapso.test:443: the proxy refused the connection ("
                                + status + ")");
            }
            timer.awaitNothingPending();
        }
    }

    @Test
    void proxyThatClosesInsteadOfAnswering() throws IOException {
        try (RawServer proxy = new RawServer(RawServer.Connection::readHead)) {
            KapsoTransportException failure = failure(config(proxy), Calls.send(), false);
            assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(failure.attempts()).isEqualTo(3);
        }
    }

    @Test
    void whatAProxySaysInsteadOfHttpIsNotRepeated() throws IOException {
        try (RawServer proxy = new RawServer(connection -> {
            connection.readHead();
            connection.write("secret-4711 is not HTTP\r\n\r\n");
        })) {
            KapsoTransportException failure = failure(config(proxy), Calls.send(), false);
            assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
            assertThat(org.assertj.core.util.Throwables.getStackTrace(failure)).doesNotContain("secret-4711");
        }
    }

    @Test
    void failingProxySelectorIsAFailureOfTheConnection() {
        ProxySelector broken = new ProxySelector() {
            @Override
            public java.util.List<java.net.Proxy> select(URI uri) {
                throw new IllegalStateException("no proxy today");
            }

            @Override
            public void connectFailed(URI uri, java.net.SocketAddress address, IOException failure) {}
        };
        for (boolean async : new boolean[] {true, false}) {
            KapsoTransportException failure = failure(Calls.config(BEHIND).proxy(broken), Calls.send(), async);
            assertThat(failure.kind()).isEqualTo(Kind.CONNECT);
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(failure).hasRootCauseMessage("no proxy today");
        }
    }

    private static HttpClient.Builder withAuthenticator() {
        return HttpClient.newBuilder().authenticator(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("ann", "secret-4711".toCharArray());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WWW-Authenticate: Bearer\r\n"})
    void wrongKeyIsAWrongKeyWithAnAuthenticatorToo(String challenge) throws IOException {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 401 X\r\n" + challenge + EMPTY);
        })) {
            KapsoConfig config = Calls.config(server.url())
                    .httpClient(withAuthenticator()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build())
                    .build();
            AuthenticationException failure = catchThrowableOfType(
                    AuthenticationException.class,
                    () -> Calls.pipeline(config, timer).call(Calls.send()).execute());
            assertThat(failure.status()).isEqualTo(401);
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** Before Java 24 such a client leaves the access token out of each request, and nobody would know why. */
    @Test
    void clientThatLosesAccessTokensIsRefused() {
        HttpClient client = withAuthenticator().build();
        KapsoConfig.Builder direct =
                KapsoConfig.builder().accessToken("EAAG-token").httpClient(client);
        if (Runtime.version().feature() >= 24) {
            assertThat(direct.build().isDirectToMeta()).isTrue();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(direct::build)
                    .withMessageContaining("authenticator")
                    .withMessageContaining("ProxyCredentials");
        }
        KapsoConfig throughKapso =
                KapsoConfig.builder().apiKey("key").httpClient(client).build();
        assertThat(throughKapso.httpClient()).containsSame(client);
    }
}
