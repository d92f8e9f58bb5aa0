package ai.kapso.examples.receivers.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Webhooks of Kapso, and Meta's handshake, on one path. */
final class WebhookHandler implements HttpHandler {

    private final WebhookReceiver receiver;
    private final MetaHandshake handshake;

    WebhookHandler(WebhookReceiver receiver, MetaHandshake handshake) {
        this.receiver = receiver;
        this.handshake = handshake;
    }

    // [receive]
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod()) {
                case "POST" -> receive(exchange);
                case "GET" -> shakeHands(exchange);
                default -> exchange.sendResponseHeaders(405, -1);
            }
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        WebhookHeaders headers = WebhookHeaders.of(exchange.getRequestHeaders());
        int status = receiver.receive(headers, exchange.getRequestBody()).status();
        exchange.sendResponseHeaders(status, -1);
    }
    // [/receive]

    private void shakeHands(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        Optional<String> challenge =
                handshake.verify(query.get("hub.mode"), query.get("hub.verify_token"), query.get("hub.challenge"));
        if (challenge.isEmpty()) {
            exchange.sendResponseHeaders(403, -1);
            return;
        }
        byte[] body = challenge.get().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        for (String parameter : raw == null ? new String[0] : raw.split("&", 0)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                query.put(decoded(parameter.substring(0, equals)), decoded(parameter.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
