package ai.kapso.core;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A request for a list that the API gives out in pages. As a {@link Call} it gets one page; {@link #iterator()},
 * {@link #stream()} and {@link #pages()} walk through all of them.
 *
 * <p>Pages are fetched when their first item is asked for, never ahead. A list ends where the API says so, at the latest
 * with a page whose cursor did not move; a server that leads in a circle ends the walk with a {@link KapsoDecodeException}
 * instead of a loop. Each walk has requests of its own, and each request has the call's timeout for itself. A walk belongs
 * to one thread and needs the memory of one page.
 *
 * <p>An item that cannot be read costs no other item: it stands in {@link Page#unreadable()}. Who walks by item instead of
 * by page does not see it, but a warning of the logger {@code ai.kapso.http} says that it was left out, and why.
 *
 * @param <T> an item of the list
 */
@CheckReturnValue
public interface PagedCall<T> extends Call<Page<T>>, Iterable<T> {

    /**
     * Every item of every page.
     *
     * @return an iterator that fetches as it goes and throws a {@link KapsoException} when a page cannot be had
     */
    @Override
    Iterator<T> iterator();

    /** Every item of every page, as {@link #iterator()} gives them; sequential. */
    Stream<T> stream();

    /** Every page, empty ones included, from the one that this call asks for. */
    Iterable<Page<T>> pages();

    @Override
    PagedCall<T> withTimeout(Duration timeout);

    @Override
    PagedCall<T> withHeader(String name, String value);

    @Override
    PagedCall<T> withRetryPolicy(RetryPolicy policy);
}
