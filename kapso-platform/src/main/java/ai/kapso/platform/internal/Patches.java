package ai.kapso.platform.internal;

import ai.kapso.core.json.Patch;
import java.util.Map;
import java.util.Optional;

/** What requests need of a {@link Patch}. */
public final class Patches {

    private Patches() {}

    /** The new value, if there is one. */
    public static <T> Optional<T> value(Patch<T> patch) {
        return patch.isSet() ? Optional.of(patch.value()) : Optional.empty();
    }

    /** The same patch of a map that nobody can change; the patch itself when its map is one already. */
    @SuppressWarnings("ReferenceEquality") // a copy is another object exactly when the map can be changed
    public static <K, V> Patch<Map<K, V>> unmodifiable(Patch<Map<K, V>> patch) {
        if (!patch.isSet()) {
            return patch;
        }
        Map<K, V> copy = Map.copyOf(patch.value());
        return copy == patch.value() ? patch : Patch.of(copy);
    }
}
