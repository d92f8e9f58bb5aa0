package ai.kapso.testing;

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

/** A client that knows nothing of Kapso. */
final class Api {
    static final String PLATFORM = "/platform/v1";
    static final String META = "/meta/whatsapp/v24.0/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What came back. */
    static final class Answer {
        final int status;
        final JsonNode json;
        final HttpResponse<String> raw;

        private Answer(HttpResponse<String> raw) {
            this.raw = raw;
            this.status = raw.statusCode();
            this.json = isJson(raw.body()) ? parse(raw.body()) : null;
        }

        JsonNode data() {
            return json.get("data");
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    private static boolean isJson(String text) {
        try {
            return JSON.readTree(text).isContainerNode();
        } catch (IOException e) {
            return false;
        }
    }

    private final KapsoEmulator emulator;

    Api(KapsoEmulator emulator) {
        this.emulator = emulator;
    }

    /** JSON with single quotes for double ones. */
    static ObjectNode json(String text) {
        return (ObjectNode) parse(text.replace('\'', '"'));
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, String json) {
        return send("POST", path, json.replace('\'', '"'));
    }

    Answer post(String path, JsonNode json) {
        return send("POST", path, json.toString());
    }

    Answer patch(String path, String json) {
        return send("PATCH", path, json.replace('\'', '"'));
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer send(String method, String path, String body) {
        try {
            return request(method, path, body, "X-API-Key", emulator.apiKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer request(String method, String path, String body, String header, String value) throws IOException {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(emulator.baseUrl() + path))
                .timeout(Duration.ofSeconds(10))
                .header(header, value)
                .method(method, content);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a message and returns its id. */
    String message(String phoneNumberId, String json) {
        Answer answer = post(META + phoneNumberId + "/messages", json);
        if (answer.status != 200) {
            throw new AssertionError("the send was refused: " + answer.raw.body());
        }
        return answer.json.at("/messages/0/id").asText();
    }

    /** Sends a text and returns its id. */
    String text(String phoneNumberId, String to, String text) {
        return message(
                phoneNumberId,
                "{'messaging_product':'whatsapp','to':'" + to + "','type':'text','text':{'body':'" + text + "'}}");
    }

    /** Registers a webhook of a number and returns its id. */
    String webhook(String phoneNumberId, String attributes) {
        return createWebhook(PLATFORM + "/whatsapp/phone_numbers/" + phoneNumberId + "/webhooks", attributes);
    }

    /** Registers a webhook of the project and returns its id. */
    String projectWebhook(String attributes) {
        return createWebhook(PLATFORM + "/whatsapp/webhooks", attributes);
    }

    private String createWebhook(String path, String attributes) {
        Answer answer = post(path, "{'whatsapp_webhook':{" + attributes + "}}");
        if (answer.status != 201) {
            throw new AssertionError("the webhook was refused: " + answer.raw.body());
        }
        return answer.data().get("id").asText();
    }
}
