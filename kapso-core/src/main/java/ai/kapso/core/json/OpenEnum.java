package ai.kapso.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A word of a vocabulary that the server may extend: the known words are constants of the subclass, any other word is
 * kept as it came.
 *
 * <p>Two values are equal when they are of the same vocabulary and are the same word: for a known word in whichever
 * spelling, such as another letter case, for any other the same text. For a {@code switch} use {@link #known()}, which
 * maps words that this version does not know to {@code UNKNOWN}. Immutable and thread-safe.
 *
 * @param <K> the plain enum of the words known to this version
 */
public abstract class OpenEnum<K extends Enum<K>> {

    private final String value;
    private final K known;

    /**
     * For the vocabularies of this SDK.
     *
     * @param value the word on the wire
     * @param known its constant, or {@code UNKNOWN}
     */
    protected OpenEnum(String value, K known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** The word as it is on the wire. */
    @JsonValue
    public final String value() {
        return value;
    }

    /** The constant for a {@code switch}; {@code UNKNOWN} for a word that this version does not know. */
    public final K known() {
        return known;
    }

    /** Whether this version knows the word. */
    public final boolean isKnown() {
        return !"UNKNOWN".equals(known.name());
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // each vocabulary is a final class
    public final boolean equals(Object other) {
        return other instanceof OpenEnum && other.getClass() == getClass() && isSameWord((OpenEnum<?>) other);
    }

    private boolean isSameWord(OpenEnum<?> other) {
        return other.known == known && (isKnown() || other.value.equals(value));
    }

    @Override
    public final int hashCode() {
        return isKnown() ? known.name().hashCode() : value.hashCode();
    }

    /** The word as it is on the wire. */
    @Override
    public final String toString() {
        return value;
    }

    /**
     * An index of a vocabulary's constants by their words.
     *
     * @param constants the constants
     * @param <E> the vocabulary
     * @return an unmodifiable map
     */
    @SafeVarargs
    protected static <E extends OpenEnum<?>> Map<String, E> index(E... constants) {
        Map<String, E> byWord = new HashMap<>();
        for (E constant : constants) {
            byWord.put(constant.value(), constant);
        }
        return Collections.unmodifiableMap(byWord); // quicker to search than a copy
    }

    /**
     * The constant of a word, or a new value for a word that is not known.
     *
     * @param known the index of the constants
     * @param value the word
     * @param unknown makes the value for any other word
     * @param <E> the vocabulary
     * @return never null
     */
    protected static <E extends OpenEnum<?>> E find(Map<String, E> known, String value, Function<String, E> unknown) {
        E constant = known.get(Objects.requireNonNull(value, "value"));
        return constant != null ? constant : unknown.apply(value);
    }

    /**
     * As {@link #find(Map, String, Function)}, for vocabularies whose words are known in any letter case. A word in
     * another case than its constant keeps its text.
     *
     * @param known the index of the constants
     * @param value the word
     * @param unknown the constant for any other word
     * @param make makes the value of a word that is not spelled as a constant
     * @param <K> the plain enum of the vocabulary
     * @param <E> the vocabulary
     * @return never null
     */
    protected static <K extends Enum<K>, E extends OpenEnum<K>> E find(
            Map<String, E> known, String value, K unknown, BiFunction<String, K, E> make) {
        E constant = known.get(Objects.requireNonNull(value, "value"));
        return constant != null ? constant : make.apply(value, inAnyCase(known, value, unknown));
    }

    private static <K extends Enum<K>, E extends OpenEnum<K>> K inAnyCase(
            Map<String, E> known, String value, K unknown) {
        for (E constant : known.values()) {
            if (constant.value().equalsIgnoreCase(value)) {
                return constant.known();
            }
        }
        return unknown;
    }
}
