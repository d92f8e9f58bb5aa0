package ai.kapso.core.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares JSON by what it means to this API: nothing is the same as null, an empty text and an empty collection; a number
 * is the same as its text; a time is the same in every form; the order of properties means nothing.
 */
public final class JsonTrees {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final BigDecimal LARGEST_SECONDS = new BigDecimal("100000000000");

    private JsonTrees() {}

    /** Parses a text. */
    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Parses a file on the class path. */
    public static JsonNode resource(String name) {
        try (InputStream file = JsonTrees.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Fails when two trees do not mean the same, saying where. */
    public static void assertSameMeaning(JsonNode actual, JsonNode expected) {
        difference("", actual, expected).ifPresent(difference -> {
            throw new AssertionError(difference + "\nexpected: " + expected + "\nactual:   " + actual);
        });
    }

    /** As {@link #assertSameMeaning(JsonNode, JsonNode)}, for texts. */
    public static void assertSameMeaning(String actual, String expected) {
        assertSameMeaning(parse(actual), parse(expected));
    }

    private static Optional<String> difference(String path, JsonNode actual, JsonNode expected) {
        if (isNothing(actual) || isNothing(expected)) {
            return isNothing(actual) && isNothing(expected) ? Optional.empty() : report(path, actual, expected);
        }
        if (actual.isObject() && expected.isObject()) {
            return properties(path, actual, expected);
        }
        if (actual.isArray() && expected.isArray()) {
            return elements(path, actual, expected);
        }
        return isSameScalar(actual, expected) ? Optional.empty() : report(path, actual, expected);
    }

    private static Optional<String> report(String path, JsonNode actual, JsonNode expected) {
        return Optional.of("at " + (path.isEmpty() ? "/" : path) + ": expected " + expected + ", but was " + actual);
    }

    private static Optional<String> properties(String path, JsonNode actual, JsonNode expected) {
        Set<String> names = new LinkedHashSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .map(name -> difference(path + "/" + name, actual.path(name), expected.path(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> elements(String path, JsonNode actual, JsonNode expected) {
        List<JsonNode> left = withoutNulls(actual);
        List<JsonNode> right = withoutNulls(expected);
        if (left.size() != right.size()) {
            return report(path, actual, expected);
        }
        for (int i = 0; i < left.size(); i++) {
            Optional<String> difference = difference(path + "/" + i, left.get(i), right.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static List<JsonNode> withoutNulls(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(element -> {
            if (!element.isNull()) {
                elements.add(element);
            }
        });
        return elements;
    }

    private static boolean isNothing(JsonNode json) {
        if (json.isObject()) {
            for (JsonNode value : json) {
                if (!isNothing(value)) {
                    return false;
                }
            }
            return true;
        }
        return json.isNull()
                || json.isMissingNode()
                || json.isTextual() && json.textValue().isEmpty()
                || json.isArray() && withoutNulls(json).isEmpty();
    }

    private static boolean isSameScalar(JsonNode actual, JsonNode expected) {
        if (actual.isContainerNode() || expected.isContainerNode()) {
            return false;
        }
        if (actual.asText().equals(expected.asText())) {
            return true;
        }
        Optional<BigDecimal> left = number(actual);
        Optional<BigDecimal> right = number(expected);
        if (left.isPresent() && right.isPresent()) {
            return left.get().compareTo(right.get()) == 0;
        }
        Optional<Instant> time = time(actual);
        return time.isPresent() && time.equals(time(expected));
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        try {
            return Optional.of(new BigDecimal(json.asText()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(JsonNode json) {
        Optional<BigDecimal> number = number(json);
        if (number.isPresent()) {
            long value = number.get().longValue();
            return Optional.of(
                    number.get().compareTo(LARGEST_SECONDS) > 0
                            ? Instant.ofEpochMilli(value)
                            : Instant.ofEpochSecond(value));
        }
        try {
            return Optional.of(OffsetDateTime.parse(json.asText()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
