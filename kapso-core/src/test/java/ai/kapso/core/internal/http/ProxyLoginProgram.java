package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoException;
import ai.kapso.core.ProxyCredentials;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLContext;

/** Makes calls through a proxy that wants a login, in a JVM that lets the login go to it. */
final class ProxyLoginProgram {

    private ProxyLoginProgram() {}

    /** Port of the server, port of the proxy, key store. */
    public static void main(String[] args) throws Exception {
        URI server = URI.create("https://127.0.0.1:" + args[0]);
        ProxySelector proxy = ProxySelector.of(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[1])));
        SSLContext tls = TlsTest.context(TlsTest.keys(Path.of(args[2])));

        Pipeline throughKapso = Pipeline.of(Calls.config(server)
                .sslContext(tls)
                .proxy(proxy, ProxyCredentials.of("ann", "secret:4711"))
                .build());
        print("kapso", () -> throughKapso.call(Calls.send()).execute());
        print("async", () -> throughKapso.call(Calls.send()).executeAsync().get());
        Pipeline straightToMeta = Pipeline.of(KapsoConfig.builder()
                .accessToken("EAAG-token")
                .metaBaseUrl(server)
                .sslContext(tls)
                .proxy(proxy, ProxyCredentials.of("ann", "secret:4711"))
                .build());
        print("meta", () -> straightToMeta.call(Calls.send()).execute());
        HttpClient client = HttpClient.newBuilder()
                .sslContext(tls)
                .proxy(proxy)
                .version(HttpClient.Version.HTTP_1_1)
                .authenticator(new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication("ann", "secret:4711".toCharArray());
                    }
                })
                .build();
        Pipeline ownClient = Pipeline.of(Calls.config(server).httpClient(client).build());
        print("client", () -> ownClient.call(Calls.send()).execute());
        Pipeline wrong = Pipeline.of(Calls.config(server)
                .sslContext(tls)
                .proxy(proxy, ProxyCredentials.of("ann", "wrong"))
                .build());
        print("wrong", () -> wrong.call(Calls.send()).execute());
    }

    @SuppressWarnings("SystemOut")
    private static void print(String name, Callable<JsonNode> call) throws Exception {
        String result;
        try {
            result = call.call().path("id").asText();
        } catch (KapsoException e) {
            result = e.getMessage();
        }
        System.out.println(name + ": " + result);
    }
}
