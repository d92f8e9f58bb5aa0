package ai.kapso.core.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The record of one test class: a file with one JSON object for each exchange. Thread-safe. */
public final class WireLogFile {

    private static final Map<String, WireLogFile> FILES = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PART_NAME = Pattern.compile("Content-Disposition: form-data; name=\"([^\"]+)\"");

    private final Path path;

    private WireLogFile(Path path) {
        this.path = path;
    }

    /** The file of a test class, emptied when it is first asked for in a run. */
    public static WireLogFile of(Class<?> test) {
        return FILES.computeIfAbsent(test.getName(), name -> {
            try {
                Path path = Path.of("target", "wire-log", name + ".jsonl");
                Files.createDirectories(path.getParent());
                Files.write(path, new byte[0]);
                return new WireLogFile(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Adds an exchange. */
    public void write(
            String method,
            String url,
            Map<String, List<String>> headers,
            String requestBody,
            int status,
            String responseBody,
            boolean fault) {
        write(method, url, headers, requestBody, status, responseBody, fault, false);
    }

    /** Adds an exchange, which may be one that the reference pages know and the contract does not. */
    public void write(
            String method,
            String url,
            Map<String, List<String>> headers,
            String requestBody,
            int status,
            String responseBody,
            boolean fault,
            boolean beyondContract) {
        ObjectNode line = JSON.createObjectNode().put("method", method).put("url", url);
        ObjectNode named = line.putObject("headers");
        headers.forEach((name, values) ->
                named.put(name.toLowerCase(Locale.ROOT), isSecret(name) ? "[redacted]" : String.join(", ", values)));
        if (named.path("content-type").asText().startsWith("multipart/")) {
            Matcher names = PART_NAME.matcher(requestBody);
            while (names.find()) {
                line.withArray("multipart").add(names.group(1));
            }
        } else {
            line.put("body", isEmpty(requestBody) ? null : requestBody);
        }
        line.put("status", status);
        line.put("response", isEmpty(responseBody) || isMarkRead(url, requestBody) ? null : responseBody);
        if (fault) {
            line.put("fault", true);
        }
        if (beyondContract) {
            line.put("beyond", true);
        }
        append(line + "\n");
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    /** Marking read shares its path with sending; Meta answers it in another way, which the contract leaves out. */
    private static boolean isMarkRead(String url, String requestBody) {
        return url.endsWith("/messages") && requestBody != null && requestBody.contains("\"status\":\"read\"");
    }

    private synchronized void append(String line) {
        try {
            Files.writeString(path, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSecret(String name) {
        return name.equalsIgnoreCase("x-api-key") || name.equalsIgnoreCase("authorization");
    }
}
