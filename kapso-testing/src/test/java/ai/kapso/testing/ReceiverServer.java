package ai.kapso.testing;

import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.WebhookResult;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;

/** An application that receives webhooks as the documentation says, on a real server. */
final class ReceiverServer implements AutoCloseable {
    static final String SECRET = "webhook-secret-0002";
    static final String VERIFY_TOKEN = "a word & nothing/more";

    /** A request as it came. */
    static final class Request {
        final WebhookHeaders headers;
        final byte[] body;

        private Request(WebhookHeaders headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        String header(String name) {
            return headers.first(name).orElse(null);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final HttpServer server;
    private final ToIntFunction<Request> application;
    private final MetaHandshake handshake = MetaHandshake.of(VERIFY_TOKEN);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<WebhookResult> results = new CopyOnWriteArrayList<>();
    private final List<Integer> statuses = new CopyOnWriteArrayList<>();

    ReceiverServer(WebhookReceiver receiver) {
        this.application = request -> {
            WebhookResult result = receiver.receive(request.headers, request.body);
            results.add(result);
            return result.status();
        };
        this.server = start();
    }

    /** An application that answers requests in its own way. */
    ReceiverServer(ToIntFunction<Request> application) {
        this.application = application;
        this.server = start();
    }

    private HttpServer start() {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            fresh.createContext("/", this::answer);
            fresh.start();
            return fresh;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            if (exchange.getRequestMethod().equals("GET")) {
                greet(exchange);
            } else {
                receive(exchange);
            }
        } finally {
            exchange.close();
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        Map<String, List<String>> copy = new HashMap<>(exchange.getRequestHeaders());
        Request request =
                new Request(WebhookHeaders.of(copy), exchange.getRequestBody().readAllBytes());
        requests.add(request);
        int status = application.applyAsInt(request);
        statuses.add(status);
        exchange.sendResponseHeaders(status, -1);
    }

    private void greet(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        byte[] challenge = handshake
                .verify(query.get("hub.mode"), query.get("hub.verify_token"), query.get("hub.challenge"))
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(challenge.length == 0 ? 403 : 200, challenge.length == 0 ? -1 : 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(challenge);
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    /** Attributes of a webhook that comes here. */
    String wants(String... events) {
        return "'url':'" + url() + "','secret_key':'" + SECRET + "','events':['" + String.join("','", events) + "']";
    }

    List<Request> requests() {
        return requests;
    }

    Request last() {
        return requests.get(requests.size() - 1);
    }

    /** What was answered, in order. */
    List<Integer> statuses() {
        return statuses;
    }

    List<WebhookResult> results() {
        return results;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
