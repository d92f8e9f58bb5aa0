package ai.kapso.core.testkit;

import ai.kapso.core.json.KapsoJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Changes fixtures in every way in which a server may come to change what it sends, one place at a time, and checks that
 * each can still be read, and that what is read means the same when it is written again.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> survivesWhatServersMayChange() {
 *     return FixtureMutations.of(Customer.class).requiring("/id").in("fixtures/customer");
 * }
 * }</pre>
 */
public final class FixtureMutations {

    private final Function<byte[], ?> read;
    private final Function<Object, Optional<String>> write;
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> inferred = new LinkedHashSet<>();

    private FixtureMutations(Function<byte[], ?> read, Function<Object, Optional<String>> write) {
        this.read = read;
        this.write = write;
    }

    /** For fixtures that hold a model. */
    public static FixtureMutations of(Class<?> model) {
        return new FixtureMutations(json -> KapsoJson.read(json, model), value -> Optional.of(KapsoJson.write(value)));
    }

    /** For fixtures that something else reads; whether anything is lost is not checked. */
    public static FixtureMutations reading(Function<byte[], ?> read) {
        return new FixtureMutations(read, value -> Optional.empty());
    }

    /**
     * Says without which properties a fixture need not be read: then an {@link IllegalArgumentException} is well.
     *
     * @param pointers such as {@code /id} or {@code /data/*}{@code /id}
     */
    public FixtureMutations requiring(String... pointers) {
        required.addAll(Arrays.asList(pointers));
        return this;
    }

    /** Names properties that may be inferred from the others, and then be written although they were missing. */
    public FixtureMutations inferring(String... names) {
        inferred.addAll(Arrays.asList(names));
        return this;
    }

    /** The tests for all fixtures of a folder on the class path. */
    public Stream<DynamicTest> in(String folder) {
        return Fixtures.in(folder).entrySet().stream().flatMap(this::tests);
    }

    /** The tests for one document. */
    public Stream<DynamicTest> of(String name, String json) {
        return tests(Map.entry(name, JsonTrees.parse(json)));
    }

    private Stream<DynamicTest> tests(Map.Entry<String, JsonNode> fixture) {
        return Arrays.stream(Mutation.values())
                .map(mutation -> DynamicTest.dynamicTest(
                        fixture.getKey() + ": " + mutation.title(), () -> mutateAll(fixture.getValue(), mutation)));
    }

    private void mutateAll(JsonNode document, Mutation mutation) {
        for (Place place : Place.allIn(document)) {
            if (place.isRoot() && !mutation.fitsRoot()) {
                continue;
            }
            mutation.apply(place.value()).ifPresent(changed -> check(place, place.replacedBy(changed)));
        }
    }

    private void check(Place place, JsonNode mutated) {
        try {
            byte[] json = mutated.toString().getBytes(StandardCharsets.UTF_8);
            Object value = read.apply(json);
            write.apply(value).ifPresent(written -> {
                JsonTrees.assertSameMeaning(written(place, JsonTrees.parse(written), mutated), mutated);
                Object again = read.apply(written.getBytes(StandardCharsets.UTF_8));
                if (!again.equals(value)) {
                    throw new AssertionError("another value when read again: " + written);
                }
            });
        } catch (IllegalArgumentException e) {
            if (!isRequired(place.pointer())) {
                throw new AssertionError("cannot be read when changed at " + place.pointer() + ": " + mutated, e);
            }
        } catch (RuntimeException e) {
            throw new AssertionError("fails when changed at " + place.pointer() + ": " + mutated, e);
        }
    }

    private JsonNode written(Place place, JsonNode written, JsonNode mutated) {
        JsonNode at = mutated.at(place.pointer());
        boolean isMissing = at.isMissingNode() || at.isNull() || "".equals(at.textValue());
        if (!place.isRoot() && isMissing && inferred.contains(place.name()) && written.at(place.pointer()).isTextual()) {
            return new Place(written, place.path, place.value).replacedBy(NullNode.getInstance());
        }
        return written;
    }

    private boolean isRequired(String pointer) {
        return required.stream().anyMatch(pattern -> matches(pattern.split("/", -1), pointer.split("/", -1)));
    }

    private static boolean matches(String[] pattern, String[] pointer) {
        if (pattern.length != pointer.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !pattern[i].equals(pointer[i])) {
                return false;
            }
        }
        return true;
    }

    /** One value in a document. */
    private static final class Place {

        private final JsonNode document;
        private final List<String> path;
        private final JsonNode value;

        private Place(JsonNode document, List<String> path, JsonNode value) {
            this.document = document;
            this.path = path;
            this.value = value;
        }

        static List<Place> allIn(JsonNode document) {
            List<Place> places = new ArrayList<>();
            collect(new Place(document, List.of(), document), places);
            return places;
        }

        private static void collect(Place place, List<Place> places) {
            places.add(place);
            place.value
                    .fields()
                    .forEachRemaining(property -> collect(place.child(property.getKey(), property.getValue()), places));
            if (place.value.isArray()) {
                for (int i = 0; i < place.value.size(); i++) {
                    collect(place.child(Integer.toString(i), place.value.get(i)), places);
                }
            }
        }

        private Place child(String step, JsonNode value) {
            List<String> longer = new ArrayList<>(path);
            longer.add(step);
            return new Place(document, longer, value);
        }

        boolean isRoot() {
            return path.isEmpty();
        }

        JsonNode value() {
            return value;
        }

        String name() {
            return path.get(path.size() - 1);
        }

        String pointer() {
            return path.isEmpty() ? "/" : "/" + String.join("/", path);
        }

        /** A copy of the document with another value at this place. */
        JsonNode replacedBy(JsonNode other) {
            if (isRoot()) {
                return other;
            }
            JsonNode copy = document.deepCopy();
            JsonNode parent = copy;
            for (String step : path.subList(0, path.size() - 1)) {
                parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
            }
            replace(parent, path.get(path.size() - 1), other);
            return copy;
        }

        private static void replace(JsonNode parent, String step, JsonNode other) {
            if (parent.isArray() && other.isMissingNode()) {
                ((ArrayNode) parent).remove(Integer.parseInt(step));
            } else if (parent.isArray()) {
                ((ArrayNode) parent).set(Integer.parseInt(step), other);
            } else if (other.isMissingNode()) {
                ((ObjectNode) parent).remove(step);
            } else {
                ((ObjectNode) parent).set(step, other);
            }
        }
    }
}
