package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What the fuzz targets have in common: inputs of lines with headers and then a body, and no logs. */
abstract class FuzzTarget {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Logger LOG = Logger.getLogger("ai.kapso.webhooks");

    @BeforeAll
    static void silence() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        LOG.setLevel(null);
    }

    /**
     * Whether an object of a document has two properties of one name. JSON leaves open what that means, and each reader
     * decides for itself: neither refuses it, but what they read may differ.
     */
    static boolean isAmbiguous(byte[] json) {
        try (JsonParser parser = STRICT.createParser(json)) {
            while (parser.nextToken() != null) {
                // to the end
            }
            return false;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).startsWith("Duplicate field");
        }
    }

    /** Headers and a body, from the lines of an input. */
    static final class Input {

        private final String[] lines;
        private final byte[] body;

        Input(byte[] data, int lines) {
            this.lines = new String[lines];
            int from = 0;
            for (int i = 0; i < lines; i++) {
                int to = from;
                while (to < data.length && data[to] != '\n') {
                    to++;
                }
                this.lines[i] = new String(data, from, to - from, ISO_8859_1);
                from = Math.min(to + 1, data.length);
            }
            this.body = Arrays.copyOfRange(data, from, data.length);
        }

        String line(int number) {
            return lines[number];
        }

        byte[] body() {
            return body;
        }
    }
}
