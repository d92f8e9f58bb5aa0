package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the API answers. */
final class Reply {
    static final String JSON = "application/json; charset=utf-8";

    private final int status;
    private final byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Reply(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    static Reply ok(JsonNode body) {
        return json(200, body);
    }

    static Reply json(int status, JsonNode body) {
        return new Reply(status, Json.bytes(body)).with("Content-Type", JSON);
    }

    /** A resource in the envelope of the Platform API. */
    static Reply data(int status, JsonNode resource) {
        return json(status, Json.object().set("data", resource));
    }

    static Reply noContent() {
        return new Reply(204, new byte[0]);
    }

    static Reply bytes(int status, String contentType, byte[] body) {
        return new Reply(status, body).with("Content-Type", contentType);
    }

    static Reply text(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    Reply with(String header, Object value) {
        headers.put(header, String.valueOf(value));
        return this;
    }

    /** The same without its body, as a HEAD request is answered. */
    Reply head() {
        Reply head = new Reply(status, new byte[0]);
        head.headers.putAll(headers);
        return head.with("Content-Length", body.length);
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Map<String, String> headers() {
        return headers;
    }
}
