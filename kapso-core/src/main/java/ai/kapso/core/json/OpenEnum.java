package ai.kapso.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

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
     * The words of one vocabulary that this version knows. A vocabulary fills it while its class is initialized, and only
     * reads it afterwards.
     *
     * @param <E> the vocabulary
     * @param <K> the plain enum of its known words
     */
    protected static final class Words<E extends OpenEnum<K>, K extends Enum<K>> {

        private final Map<String, E> byWord = new HashMap<>();
        private final BiFunction<String, K, E> make;
        private final K unknown;

        /**
         * No words yet.
         *
         * @param make makes a value of a word and its constant
         * @param unknown the constant of all words that are not known
         */
        public Words(BiFunction<String, K, E> make, K unknown) {
            this.make = make;
            this.unknown = unknown;
        }

        /**
         * Adds a word.
         *
         * @param word the word on the wire
         * @param known its constant
         * @return the value of the word
         */
        public E add(String word, K known) {
            E value = make.apply(word, known);
            byWord.put(word, value);
            return value;
        }

        /**
         * The value of a word: the one that was added, a further one with the same constant when only the letter case
         * differs, or one of a word that is not known. Each has the text as it came.
         *
         * @param word the word on the wire
         */
        public E of(String word) {
            E value = byWord.get(Objects.requireNonNull(word, "value is null"));
            return value != null ? value : make.apply(word, inAnyCase(word));
        }

        private K inAnyCase(String word) {
            for (E value : byWord.values()) {
                if (value.value().equalsIgnoreCase(word)) {
                    return value.known();
                }
            }
            return unknown;
        }
    }
}
