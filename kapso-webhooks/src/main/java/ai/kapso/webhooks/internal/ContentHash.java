package ai.kapso.webhooks.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.TreeMap;

/** The SHA-256 of JSON whatever its white space and the order of its properties. */
public final class ContentHash {

    private final MessageDigest digest = Sha256.digest();
    private final String ignored;

    private ContentHash(String ignored) {
        this.ignored = ignored;
    }

    /** In lower-case hexadecimal. */
    public static String of(JsonNode json) {
        return of(json, "");
    }

    /** Of everything but the links to files, which expire and are made again. */
    public static String withoutLinks(JsonNode json) {
        return of(json, "url");
    }

    private static String of(JsonNode json, String ignored) {
        ContentHash hash = new ContentHash(ignored);
        hash.add(json);
        return Hex.encode(hash.digest.digest());
    }

    private void add(JsonNode json) {
        if (json.isObject()) {
            TreeMap<String, JsonNode> properties = new TreeMap<>();
            json.fieldNames().forEachRemaining(name -> properties.put(name, json.get(name)));
            properties.remove(ignored);
            add('{', String.valueOf(properties.size()));
            properties.forEach((name, value) -> {
                add('"', name);
                add(value);
            });
        } else if (json.isArray()) {
            add('[', String.valueOf(json.size()));
            json.forEach(this::add);
        } else {
            add(json.isTextual() ? '"' : '.', json.asText());
        }
    }

    /** With its length, so that no two contents are written alike. */
    private void add(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + String.valueOf(bytes.length) + ':').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
