package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to the API, taken apart. */
final class Request {
    private final String method;
    private final String path;
    private final List<String> segments = new ArrayList<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final byte[] body;
    private Map<String, String> variables = Map.of();

    /** @param target path and query as they stand in the request line */
    Request(String method, String target, byte[] body) {
        this.method = method;
        this.body = body;
        int mark = target.indexOf('?');
        this.path = mark < 0 ? target : target.substring(0, mark);
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(decode(segment.replace("+", "%2B")));
            }
        }
        if (mark >= 0) {
            for (String pair : target.substring(mark + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                query.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    List<String> segments() {
        return segments;
    }

    void bind(Map<String, String> variables) {
        this.variables = variables;
    }

    /** A variable of the path. */
    String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException("no variable " + name + " in this path");
        }
        return value;
    }

    /** A query parameter, or null when it is absent or empty. */
    @Nullable
    String query(String name) {
        String value = query.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** A query parameter that is a number; the fallback when it is absent or no number. */
    int number(String name, int fallback) {
        String value = query(name);
        try {
            return value == null ? fallback : Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    @Nullable
    Boolean flag(String name) {
        String value = query(name);
        return value == null ? null : Boolean.valueOf(value);
    }

    /** A query parameter that is a time. */
    @Nullable
    Instant time(String name) {
        String value = query(name);
        if (value == null) {
            return null;
        }
        Instant time = Times.parse(value);
        if (time == null) {
            throw ApiError.badRequest(this, name + " is not an ISO 8601 time");
        }
        return time;
    }

    /** True on the paths that Kapso forwards to Meta. */
    boolean isMetaSurface() {
        return !segments.isEmpty() && segments.get(0).equals("meta");
    }

    /** The body as a JSON object. */
    ObjectNode object() {
        JsonNode node;
        try {
            node = Json.read(body);
        } catch (IOException e) {
            throw ApiError.badRequest(this, "The request body is not valid JSON");
        }
        if (node instanceof ObjectNode) {
            return (ObjectNode) node;
        }
        throw ApiError.badRequest(this, "The request body is not a JSON object");
    }

    /** The body as a JSON object; an empty object when there is no body. */
    ObjectNode optionalObject() {
        return body.length == 0 ? Json.object() : object();
    }

    /** The object under the one key in which the Platform API wraps a resource. */
    ObjectNode wrapped(String key) {
        JsonNode inner = object().get(key);
        if (inner instanceof ObjectNode) {
            return (ObjectNode) inner;
        }
        throw ApiError.platform(422, "param is missing or the value is empty: " + key);
    }
}
