package ai.kapso.examples.receivers.jdk;

import ai.kapso.examples.receivers.ExampleReceiver;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookReceiver;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Receives webhooks on {@code http://localhost:8080/webhooks}. */
public final class JdkServer {

    private JdkServer() {}

    /** Runs until the process is ended. */
    public static void main(String[] arguments) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        start(ExampleReceiver.fromEnvironment(), ExampleReceiver.handshakeFromEnvironment(), threads, 8080);
    }

    static HttpServer start(WebhookReceiver receiver, MetaHandshake handshake, ExecutorService threads, int port)
            throws IOException {
        // [server]
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/webhooks", new WebhookHandler(receiver, handshake));
        server.setExecutor(threads); // without one, a slow request keeps all others waiting
        server.start();
        // [/server]
        return server;
    }
}
