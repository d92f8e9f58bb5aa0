package ai.kapso.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What one writes without the SDK: the JDK's client, Jackson, and no care for retries, limits or deadlines. */
final class BareClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI uri;

    BareClient(String url) {
        uri = URI.create(url + "/meta/whatsapp/v24.0/110000000000001/messages");
    }

    String send(String to, String text) throws IOException, InterruptedException {
        return id(http.send(request(to, text), HttpResponse.BodyHandlers.ofByteArray())
                .body());
    }

    CompletableFuture<String> sendAsync(String to, String text) {
        return http.sendAsync(request(to, text), HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(reply -> id(reply.body()));
    }

    private HttpRequest request(String to, String text) {
        ObjectNode message = JSON.createObjectNode()
                .put("messaging_product", "whatsapp")
                .put("to", to)
                .put("type", "text");
        message.putObject("text").put("body", text);
        try {
            return HttpRequest.newBuilder(uri)
                    .timeout(Duration.ofSeconds(30))
                    .header("X-API-Key", "benchmark-key")
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(message)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(byte[] reply) {
        try {
            JsonNode tree = JSON.readTree(reply);
            return tree.path("messages").path(0).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
