package ai.kapso.core;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Immutable and thread-safe.
 *
 * @param <T> an item of the list
 */
public final class Page<T> implements Iterable<T> {

    private final List<T> items;
    private final Map<String, String> nextQuery;
    private final @Nullable Long totalCount;
    private final List<UnreadableElement> unreadable;

    /**
     * A page all of whose items can be read.
     *
     * @param items its items
     * @param nextQuery the query parameters that lead to the next page, empty on the last one
     * @param totalCount how many items all pages have together, or null when the API does not say
     */
    public Page(List<T> items, Map<String, String> nextQuery, @Nullable Long totalCount) {
        this(items, nextQuery, totalCount, List.of());
    }

    /**
     * A page.
     *
     * @param items its items
     * @param nextQuery the query parameters that lead to the next page, empty on the last one
     * @param totalCount how many items all pages have together, or null when the API does not say
     * @param unreadable the items that cannot be read
     */
    public Page(
            List<T> items,
            Map<String, String> nextQuery,
            @Nullable Long totalCount,
            List<UnreadableElement> unreadable) {
        this.items = List.copyOf(Objects.requireNonNull(items, "items is null"));
        this.nextQuery = Map.copyOf(Objects.requireNonNull(nextQuery, "nextQuery is null"));
        this.totalCount = totalCount;
        this.unreadable = List.copyOf(Objects.requireNonNull(unreadable, "unreadable is null"));
    }

    /** The items that can be read, in the order of the API; unmodifiable. */
    public List<T> items() {
        return items;
    }

    /**
     * The items that cannot be read as their type, with their JSON; usually none. {@link #items()} does not have them, and
     * {@link PagedCall#stream()} and {@link PagedCall#iterator()} leave them out with a warning in the log.
     */
    public List<UnreadableElement> unreadable() {
        return unreadable;
    }

    /**
     * The query parameters that lead to the next page, such as {@code after} with a cursor or {@code page} with a number,
     * whichever the list uses. Empty on the last page.
     */
    public Map<String, String> nextQuery() {
        return nextQuery;
    }

    /** Whether the API says that there is another page; that page may still be empty. */
    public boolean hasNext() {
        return !nextQuery.isEmpty();
    }

    /** How many items all pages have together, where the API says so. */
    public Optional<Long> totalCount() {
        return Optional.ofNullable(totalCount);
    }

    /** The items of this page alone. */
    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public String toString() {
        return "Page{" + items.size() + " items, "
                + (unreadable.isEmpty() ? "" : unreadable.size() + " unreadable, ")
                + (hasNext() ? "more follow" : "last") + "}";
    }
}
