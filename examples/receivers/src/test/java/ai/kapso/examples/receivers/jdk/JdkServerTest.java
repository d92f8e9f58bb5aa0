package ai.kapso.examples.receivers.jdk;

import ai.kapso.examples.receivers.HandshakeContract;
import com.sun.net.httpserver.HttpServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class JdkServerTest extends HandshakeContract {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private HttpServer server;

    @Override
    protected int start() throws Exception {
        server = JdkServer.start(deliveries.receiver(), handshake, threads, 0);
        return server.getAddress().getPort();
    }

    @Override
    protected void stop() {
        server.stop(0);
        threads.shutdownNow();
    }
}
