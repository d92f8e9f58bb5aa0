package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The names of all query parameters. */
    Set<String> queryNames() {
        return query.keySet();
    }

    /** A query parameter that is a number within bounds; the fallback when it is absent. */
    int number(String name, int fallback, int least, int most) {
        String value = query(name);
        if (value == null) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(value.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below like a number that is out of bounds.
        }
        throw ApiError.badRequest(
                this,
                name + " must be a number "
                        + (most == Integer.MAX_VALUE ? "from " + least : "between " + least + " and " + most));
    }

    /** A query parameter that is true or false; null when it is absent. */
    @Nullable
    Boolean flag(String name) {
        String value = choice(name, "true", "false");
        return value == null ? null : Boolean.valueOf(value);
    }

    /** A query parameter that is one of a few words; null when it is absent. */
    @Nullable
    String choice(String name, String... choices) {
        String value = query(name);
        if (value != null && !Arrays.asList(choices).contains(value)) {
            throw ApiError.badRequest(this, name + " must be one of " + String.join(", ", choices));
        }
        return value;
    }

    /** A query parameter that is a phone number, as digits; null when it is absent. */
    @Nullable
    String phoneNumber(String name) {
        String value = query(name);
        if (value == null) {
            return null;
        }
        String digits = MessageValidator.digits(value);
        if (digits.isEmpty()) {
            throw ApiError.badRequest(this, name + " must be a phone number");
        }
        return digits;
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

    /** True on the paths by which other processes control the emulator. */
    boolean isControl() {
        return !segments.isEmpty() && segments.get(0).equals("_emulator");
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
