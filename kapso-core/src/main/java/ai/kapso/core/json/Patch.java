package ai.kapso.core.json;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to one attribute that can be emptied: leave it, empty it (JSON {@code null}), or set it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the attribute's type
 */
public final class Patch<T> {

    private static final Patch<?> KEEP = new Patch<>(false, null);
    private static final Patch<?> CLEAR = new Patch<>(true, null);

    private final boolean change;
    private final @Nullable T value;

    private Patch(boolean change, @Nullable T value) {
        this.change = change;
        this.value = value;
    }

    /** Leaves the attribute as it is: nothing is sent. The default. */
    @SuppressWarnings("unchecked")
    public static <T> Patch<T> keep() {
        return (Patch<T>) KEEP;
    }

    /** Empties the attribute: {@code null} is sent. */
    @SuppressWarnings("unchecked")
    public static <T> Patch<T> clear() {
        return (Patch<T>) CLEAR;
    }

    /** Sets the attribute. */
    public static <T> Patch<T> of(T value) {
        return new Patch<>(true, Objects.requireNonNull(value, "value"));
    }

    /** Whether the attribute stays as it is. */
    public boolean isKeep() {
        return !change;
    }

    /** Whether the attribute is emptied. */
    public boolean isClear() {
        return change && value == null;
    }

    /** Whether the attribute gets a new value. */
    public boolean isSet() {
        return value != null;
    }

    /**
     * The new value.
     *
     * @throws NoSuchElementException when the attribute is kept or emptied
     */
    public T value() {
        if (value == null) {
            throw new NoSuchElementException(change ? "the attribute is cleared" : "the attribute is kept");
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patch
                && ((Patch<?>) other).change == change
                && Objects.equals(((Patch<?>) other).value, value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(change, value);
    }

    /** {@code keep}, {@code clear} or {@code set}; never the value, which may be a secret. */
    @Override
    public String toString() {
        return isKeep() ? "keep" : isClear() ? "clear" : "set";
    }
}
