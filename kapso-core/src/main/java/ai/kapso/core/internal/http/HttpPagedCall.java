package ai.kapso.core.internal.http;

import ai.kapso.core.ApiFailure;
import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.Page;
import ai.kapso.core.PagedCall;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.UnreadableElement;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A paged call over HTTP. */
final class HttpPagedCall<T> extends HttpCall<Page<T>> implements PagedCall<T> {

    private static final System.Logger LOG = System.getLogger("ai.kapso.http");

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
        return new Items<>(pages().iterator(), toString());
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

    /** The pages, each fetched when it is asked for. A circle is found with Brent's algorithm, which keeps one cursor. */
    private static final class Pages<T> implements Iterator<Page<T>> {

        private final HttpPagedCall<T> call;
        private @Nullable Map<String, String> next = Map.of();
        private Map<String, String> seen = Map.of();
        private long power = 1;
        private long steps;

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
            if (!query.isEmpty() && query.equals(seen)) {
                throw endless();
            }
            Page<T> page = query.isEmpty() ? call.execute() : following(query).execute();
            if (steps == power) {
                seen = query;
                power *= 2;
                steps = 0;
            }
            steps++;
            next = page.hasNext() ? page.nextQuery() : null;
            return page;
        }

        private HttpPagedCall<T> following(Map<String, String> query) {
            return new HttpPagedCall<>(call.pipeline, call.operation.withQueries(query), call.options);
        }

        private KapsoDecodeException endless() {
            return new KapsoDecodeException(
                    ApiFailure.builder(call.operation.method(), call.operation.template())
                            .status(200)
                            .problem("the server leads in a circle: it gave out the same cursor twice")
                            .build(),
                    null);
        }
    }

    /** The items of pages; passes over empty pages. */
    private static final class Items<T> implements Iterator<T> {

        private final Iterator<Page<T>> pages;
        private final String name;
        private Iterator<T> page = Collections.emptyIterator();

        Items(Iterator<Page<T>> pages, String name) {
            this.pages = pages;
            this.name = name;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && pages.hasNext()) {
                Page<T> fetched = pages.next();
                fetched.unreadable().forEach(this::warn);
                page = fetched.iterator();
            }
            return page.hasNext();
        }

        private void warn(UnreadableElement item) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> name + ": an item cannot be read and is left out (" + item
                            + "); pages() has it in Page.unreadable()");
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
