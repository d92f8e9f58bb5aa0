package ai.kapso.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON documents of a folder on the class path. */
public final class Fixtures {

    private Fixtures() {}

    /** All documents in a folder and below, by their path in it, in order. */
    public static Map<String, JsonNode> in(String folder) {
        Path root = path(folder);
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, JsonNode> documents = files.filter(
                            file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString().replace('\\', '/'),
                            Fixtures::parse,
                            (first, second) -> first,
                            TreeMap::new));
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("no fixtures in " + folder);
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String folder) {
        URL url = Fixtures.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IllegalArgumentException("no folder " + folder + " on the class path");
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(folder, e);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            return JsonTrees.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
