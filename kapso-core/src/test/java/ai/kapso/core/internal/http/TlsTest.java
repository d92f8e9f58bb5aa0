package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
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

    @Parameter
    Way way;

    private final VirtualTimer timer = new VirtualTimer();

    @BeforeAll
    static void makeCertificate() throws Exception {
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
        context = context(file);
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
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
}
