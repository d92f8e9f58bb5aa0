package ai.kapso.core;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A request for a list that the API gives out in pages. As a {@link Call} it gets one page; {@link #iterator()},
 * {@link #stream()} and {@link #pages()} walk through all of them.
 *
 * <p>Pages are fetched when their first item is asked for, never ahead. Empty pages in the middle are passed over. A
 * server that gives out a cursor twice ends the walk with a {@link KapsoDecodeException} instead of a loop. Each walk
 * starts anew, with requests of its own; each request has the call's timeout for itself. A walk belongs to one thread.
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
