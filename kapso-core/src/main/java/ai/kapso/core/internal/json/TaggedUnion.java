package ai.kapso.core.internal.json;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A union whose value lies in a property that another property names, as in {@code {"type": "text", "text": {…}}}.
 *
 * @param <U> the union
 */
public final class TaggedUnion<U> {

    private final Map<String, LazyDeserializer<? extends U>> arms = new HashMap<>();
    private final Unknown<U> unknown;

    /**
     * A union of these arms.
     *
     * @param arms the classes by tag
     * @param unknown makes the arm for everything else
     */
    public TaggedUnion(Map<String, Class<? extends U>> arms, Unknown<U> unknown) {
        arms.forEach((tag, arm) -> this.arms.put(tag, LazyDeserializer.of(arm)));
        this.unknown = unknown;
    }

    /** The tag as the arms have it: a known one may come in another letter case. */
    private String spelled(String tag) {
        if (arms.containsKey(tag)) {
            return tag;
        }
        String lowerCase = tag.toLowerCase(Locale.ROOT);
        return arms.containsKey(lowerCase) ? lowerCase : tag;
    }

    /** Begins one object. */
    public Reading<U> reading(PropertyReader object) {
        return new Reading<>(this, object);
    }

    /**
     * Makes the arm that keeps the JSON.
     *
     * @param <U> the union
     */
    @FunctionalInterface
    public interface Unknown<U> {

        /**
         * Makes the arm.
         *
         * @param tag the tag
         * @param json the value
         * @param problem why an arm that is known could not be read; null for one that is not known
         */
        U of(String tag, JsonNode json, @Nullable String problem);
    }

    /**
     * One object being read. From the stream if the tag comes first, or if the value's name is a tag that turns out to be
     * the right one.
     *
     * @param <U> the union
     */
    public static final class Reading<U> {

        private final TaggedUnion<U> union;
        private final PropertyReader object;
        private @Nullable String tag;
        private @Nullable String readTag;
        private @Nullable U value;

        private Reading(TaggedUnion<U> union, PropertyReader object) {
            this.union = union;
            this.object = object;
        }

        /** Says what the tag is; null or empty when there is none. */
        public void tag(@Nullable String tag) {
            this.tag = tag == null || tag.isEmpty() ? null : union.spelled(tag);
        }

        /** The tag; null when there is none so far. */
        public @Nullable String tag() {
            return tag;
        }

        /** Reads the current property, which may be the value, or puts it aside. */
        public void property() throws IOException {
            String name = object.name();
            JsonDeserializer<? extends U> deserializer = union.arms.get(name);
            if (deserializer == null || object.isLenient() || !isExpected(name)) {
                object.keep();
                return;
            }
            value = object.value(deserializer);
            readTag = name;
        }

        private boolean isExpected(String name) {
            return tag != null ? name.equals(tag) : readTag == null || name.equals(readTag);
        }

        /** Takes the tag of an object without one from the value's name, if there is just one candidate. */
        public void guessTag() {
            if (readTag != null) {
                tag = readTag;
                return;
            }
            Map<String, JsonNode> others = object.others();
            for (String name : others.keySet()) {
                if (union.arms.containsKey(name) || others.size() == 1) {
                    tag = name;
                    return;
                }
            }
        }

        /** Takes the tag of an object without one from the name of the value, if there is exactly one that may be it. */
        public void guessOnlyTag() {
            String only = value == null ? null : readTag;
            for (Map.Entry<String, JsonNode> other : object.others().entrySet()) {
                if (union.arms.containsKey(other.getKey()) && other.getValue().isContainerNode()) {
                    if (only != null) {
                        return;
                    }
                    only = other.getKey();
                }
            }
            tag = only;
        }

        /**
         * Ends the object.
         *
         * @return null when there is no value under the tag's name
         */
        public @Nullable U finish() throws IOException {
            if (value != null) {
                if (readTag != null && readTag.equals(tag)) {
                    return value;
                }
                throw object.misfit("a value comes before another tag");
            }
            JsonNode json = tag == null ? null : object.take(tag);
            return tag == null || json == null || json.isNull() ? null : read(tag, json);
        }

        private U read(String name, JsonNode json) {
            JsonDeserializer<? extends U> deserializer = union.arms.get(name);
            if (deserializer == null) {
                return union.unknown.of(name, json, null);
            }
            try {
                return object.read(name, json, deserializer);
            } catch (IOException e) {
                return union.unknown.of(name, json, JsonProblems.describe(e));
            }
        }
    }
}
