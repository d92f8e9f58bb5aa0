package ai.kapso.examples.quickstart;

import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.events.WebhookEvent;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A web server that receives webhooks: verified, parsed, put into a queue. */
final class Inbox implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<WebhookEvent> events = new LinkedBlockingQueue<>();
    private final WebhookReceiver receiver;
    private final HttpServer server;

    Inbox(String secret) throws IOException {
        receiver = WebhookReceiver.builder()
                .secret(secret)
                .on(WebhookEvent.class, events::add)
                .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/webhooks", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = receiver.receive(WebhookHeaders.of(exchange.getRequestHeaders()), body)
                .status();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks");
    }

    /** The next event of a kind; passes over others. */
    <E extends WebhookEvent> E next(Class<E> kind) throws InterruptedException {
        while (true) {
            WebhookEvent event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException(
                        "no " + kind.getSimpleName() + " arrived in " + PATIENCE_SECONDS + " s");
            }
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
