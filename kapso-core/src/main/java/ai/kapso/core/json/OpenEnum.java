package ai.kapso.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A word of a vocabulary that the server may extend: the known words are constants of the subclass, any other word is
 * kept as it came.
 *
 * <p>Two values are equal when they are of the same vocabulary and have the same text. For a {@code switch} use
 * {@link #known()}, which maps words that this version does not know to {@code UNKNOWN}. Immutable and thread-safe.
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
        return other instanceof OpenEnum && other.getClass() == getClass() && ((OpenEnum<?>) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
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
}
