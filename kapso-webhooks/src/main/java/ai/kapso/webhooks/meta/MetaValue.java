package ai.kapso.webhooks.meta;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a field changed. A closed set: one class for each field that Meta documents, and {@link UnknownMetaValue} for
 * everything else. Choose with {@link #accept}, {@link #as} or {@code instanceof}. Immutable and thread-safe.
 */
public abstract class MetaValue {

    MetaValue() {}

    /**
     * Calls the method of the visitor that belongs to this kind of value.
     *
     * @param visitor the visitor
     * @param <R> what it gives
     * @return what it gave
     */
    public abstract <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** The number that the change is about; missing for changes of an account. */
    @JsonIgnore
    public Optional<NumberMetadata> metadata() {
        return Optional.empty();
    }

    /**
     * This value as one kind.
     *
     * @param type the kind
     * @param <V> the kind
     * @return empty if it is of another kind
     */
    public final <V extends MetaValue> Optional<V> as(Class<V> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    /**
     * One method for each kind of value; those that are not overridden end in {@link #visitOther}.
     *
     * @param <R> what the methods give
     */
    public interface Visitor<R extends @Nullable Object> {

        /** Any value without a method of its own in this visitor. */
        R visitOther(MetaValue value);

        /** See {@link MessagesValue}. */
        default R visitMessages(MessagesValue value) {
            return visitOther(value);
        }

        /** See {@link UnknownMetaValue}. */
        default R visitUnknown(UnknownMetaValue value) {
            return visitOther(value);
        }
    }
}
