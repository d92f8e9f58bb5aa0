package ai.kapso.core.internal.http;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first needed, by one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made != null) {
            return made;
        }
        synchronized (this) {
            made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        }
    }

    /** The value, if it has been made. */
    Optional<T> made() {
        return Optional.ofNullable(value);
    }
}
