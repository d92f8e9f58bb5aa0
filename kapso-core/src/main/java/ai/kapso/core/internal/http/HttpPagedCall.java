package ai.kapso.core.internal.http;

import ai.kapso.core.ApiFailure;
import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.Page;
import ai.kapso.core.PagedCall;
import ai.kapso.core.RetryPolicy;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A paged call over HTTP. */
final class HttpPagedCall<T> extends HttpCall<Page<T>> implements PagedCall<T> {

    HttpPagedCall(Pipeline pipeline, Operation<Page<T>> operation, CallOptions options) {
        super(pipeline, operation, options);
    }

    @Override
    public PagedCall<T> withTimeout(Duration timeout) {
        return new HttpPagedCall<>(pipeline, operation, options.withTimeout(timeout));
    }

    @Override
    public PagedCall<T> withHeader(String name, String value) {
        return new HttpPagedCall<>(pipeline, operation, options.withHeader(name, value));
    }

    @Override
    public PagedCall<T> withRetryPolicy(RetryPolicy policy) {
        return new HttpPagedCall<>(pipeline, operation, options.withRetryPolicy(policy));
    }

    @Override
    public Iterator<T> iterator() {
        return new Items<>(pages().iterator());
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> new Pages<>(this);
    }

    /** The pages, each fetched when it is asked for. */
    private static final class Pages<T> implements Iterator<Page<T>> {

        private final HttpPagedCall<T> call;
        private final Set<Map<String, String>> fetched = new HashSet<>();
        private @Nullable Map<String, String> next = Map.of();

        Pages(HttpPagedCall<T> call) {
            this.call = call;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Page<T> next() {
            Map<String, String> query = next;
            if (query == null) {
                throw new NoSuchElementException();
            }
            if (isRepeated(query)) {
                throw endless();
            }
            Page<T> page = query.isEmpty() ? call.execute() : following(query).execute();
            fetched.add(query);
            next = page.hasNext() ? page.nextQuery() : null;
            return page;
        }

        /** Whether this page was fetched already, or is the one that the caller began with. */
        private boolean isRepeated(Map<String, String> query) {
            return fetched.contains(query)
                    || (!query.isEmpty() && query.equals(call.operation.queries(query.keySet())));
        }

        private HttpPagedCall<T> following(Map<String, String> query) {
            return new HttpPagedCall<>(call.pipeline, call.operation.withQueries(query), call.options);
        }

        private KapsoDecodeException endless() {
            return new KapsoDecodeException(
                    ApiFailure.builder(call.operation.method(), call.operation.template())
                            .status(200)
                            .problem("the server gave out the same cursor twice, so the list would never end")
                            .build(),
                    null);
        }
    }

    /** The items of pages; passes over empty pages. */
    private static final class Items<T> implements Iterator<T> {

        private final Iterator<Page<T>> pages;
        private Iterator<T> page = Collections.emptyIterator();

        Items(Iterator<Page<T>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && pages.hasNext()) {
                page = pages.next().iterator();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
