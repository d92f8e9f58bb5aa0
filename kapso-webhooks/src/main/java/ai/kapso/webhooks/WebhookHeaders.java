package ai.kapso.webhooks;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request, adapted from any web framework. Names are not case-sensitive.
 *
 * <p>If the framework exposes all values of a header, use {@link #ofAll} with {@code headers::get} (the JDK's server,
 * Spring) or {@link #of(Map)}: a request with two signatures, which no legitimate sender sends, is then rejected. A lookup
 * of the first value ({@link #ofFirst}) is equally safe against forgeries, since that value must be the signature of the
 * body under a configured secret; other values are ignored.
 *
 * <p>Maps are copied. Lookups are called only while the request is being received.
 */
@FunctionalInterface
public interface WebhookHeaders {

    /**
     * The first value of a header.
     *
     * @param name the name, in any case
     * @return the value, or empty if there is none
     */
    Optional<String> first(String name);

    /**
     * All values of a header.
     *
     * @param name the name, in any case
     * @return the values that the framework exposes, in the order received
     */
    default List<String> all(String name) {
        return first(name).map(List::of).orElse(List.of());
    }

    /**
     * Creates headers from a map.
     *
     * @param headers the values of each name, in any case; copied. Names that differ only in case are merged
     * @return the headers
     */
    static WebhookHeaders of(Map<String, ? extends Collection<String>> headers) {
        return AllHeaders.copy(
                Objects.requireNonNull(headers, "headers is null").entrySet(), Map.Entry::getValue);
    }

    /**
     * Creates headers from a map with one value for each name, such as the event of an AWS Lambda function.
     *
     * @param headers the value of each name, in any case; copied
     * @return the headers
     */
    static WebhookHeaders ofSingle(Map<String, String> headers) {
        return AllHeaders.copy(
                Objects.requireNonNull(headers, "headers is null").entrySet(),
                header -> Collections.singletonList(header.getValue()));
    }

    /**
     * Creates headers from a lookup of all values, such as {@code headers::get} of Spring or of the JDK's server, or, for
     * a servlet, {@code name -> Collections.list(request.getHeaders(name))}.
     *
     * @param lookup returns all values of a name in any case; null or empty if there are none
     * @return the headers
     */
    static WebhookHeaders ofAll(Function<String, ? extends @Nullable Collection<String>> lookup) {
        return new AllHeaders(lookup);
    }

    /**
     * Creates headers from a lookup of one value, such as {@code request::getHeader} of a servlet. Repeated headers are not
     * detected.
     *
     * @param lookup returns the value of a name in any case; null if there is none
     * @return the headers
     */
    static WebhookHeaders ofFirst(Function<String, @Nullable String> lookup) {
        return name -> Optional.ofNullable(lookup.apply(name));
    }
}
