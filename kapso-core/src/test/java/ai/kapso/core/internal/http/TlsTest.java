package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Real TLS, with a certificate that was made for this test and that nobody has reason to trust. */
@ParameterizedClass
@EnumSource(Way.class)
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path directory;

    private static SSLContext context;
    private static KeyStore keys;

    @Parameter
    Way way;

    private final VirtualTimer timer = new VirtualTimer();

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path file = makeKeys(directory);
        keys = keys(file);
        context = context(keys);
    }

    /** A key store with a certificate for 127.0.0.1. */
    static Path makeKeys(Path directory) throws Exception {
        Path file = directory.resolve("server.p12");
        if (!Files.exists(file)) {
            run(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-keystore",
                    file.toString(),
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    new String(PASSWORD),
                    "-alias",
                    "server",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=ip:127.0.0.1");
        }
        return file;
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    static KeyStore keys(Path file) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    /** Has the keys, and trusts their certificate only. */
    static SSLContext context(KeyStore keys) throws IOException, GeneralSecurityException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static RawServer server() throws IOException {
        return new RawServer(context.getServerSocketFactory(), connection -> {
            if (connection.readRequest() != null) {
                connection.write(RawServer.reply(200, "application/json", "{\"id\":\"1\"}"));
            }
        });
    }

    private Pipeline pipeline(KapsoConfig.Builder config) {
        return way.pipeline(config, timer);
    }

    private static KapsoConfig.Builder config(RawServer server) {
        return Calls.config(URI.create("https://127.0.0.1:" + server.url().getPort()));
    }

    @Test
    void certificateThatNobodyTrustsIsNotRetriedAndNothingIsSent() throws IOException {
        try (RawServer server = server()) {
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> pipeline(config(server)).call(Calls.send()).execute());
            assertThat(failure.kind()).isEqualTo(Kind.TLS);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.outcomeUnknown()).isFalse();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void certificateThatTheContextTrustsIsAccepted() throws IOException {
        try (RawServer server = server()) {
            assertThat(pipeline(config(server).sslContext(context))
                            .call(Calls.send())
                            .execute()
                            .path("id")
                            .asText())
                    .isEqualTo("1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** A server that, once the client has sent its request, finds fault with its certificate: a fatal alert. */
    private static RawServer serverThatAlertsAfterTheRequest(CountDownLatch sent) throws Exception {
        X509ExtendedTrustManager suspicious = new X509ExtendedTrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                    throws CertificateException {
                checkClientTrusted(chain, type);
            }

            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
                try {
                    assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                throw new CertificateException("no");
            }

            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type) {}

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        SSLContext server = SSLContext.getInstance("TLSv1.3");
        server.init(own.getKeyManagers(), new TrustManager[] {suspicious}, null);
        ServerSocketFactory sockets = new ServerSocketFactory() {
            @Override
            public ServerSocket createServerSocket(int port) throws IOException {
                return createServerSocket(port, 50, null);
            }

            @Override
            public ServerSocket createServerSocket(int port, int backlog) throws IOException {
                return createServerSocket(port, backlog, null);
            }

            @Override
            public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
                SSLServerSocket socket =
                        (SSLServerSocket) server.getServerSocketFactory().createServerSocket(port, backlog, address);
                socket.setNeedClientAuth(true);
                return socket;
            }
        };
        return new RawServer(sockets, RawServer.Connection::readRequest);
    }

    /** A body that tells when the HTTP client takes it. */
    private static RequestBody body(CountDownLatch sent) {
        return new RequestBody() {
            @Override
            public String contentType() {
                return "application/json";
            }

            @Override
            public HttpRequest.BodyPublisher publisher() {
                return HttpRequest.BodyPublishers.fromPublisher(
                        subscriber -> {
                            HttpRequest.BodyPublishers.ofString("{}").subscribe(subscriber);
                            sent.countDown();
                        },
                        2);
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }
        };
    }

    /** The exception is the one of a failed handshake, and yet the server may have the request. */
    @Test
    void alertAfterTheRequestMeansThatItMayHaveBeenCarriedOut() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        try (RawServer server = serverThatAlertsAfterTheRequest(sent)) {
            Operation<Void> send = Operation.post(Api.META, "/{phone_number_id}/messages")
                    .path("phone_number_id", Calls.ID)
                    .body(body(sent))
                    .noReply();
            KapsoTransportException failure = catchThrowableOfType(
                    KapsoTransportException.class,
                    () -> pipeline(config(server).sslContext(context))
                            .call(send)
                            .execute());
            assertThat(failure.kind()).isEqualTo(Kind.CONNECTION_LOST);
            assertThat(failure.outcomeUnknown()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure).hasMessageNotContaining("nothing was sent");
            assertThat(server.connections()).isEqualTo(1);
        }
    }
}
