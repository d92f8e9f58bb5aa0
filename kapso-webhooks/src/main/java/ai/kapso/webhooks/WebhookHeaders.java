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
 * The headers of a received request, in whatever form the web framework has them. A look-up by name disregards case.
 *
 * <p>Where the framework shows all values, take {@link #ofAll} with {@code headers::get} (JDK server, Spring), or {@link
 * #of(Map)}: a request with two signatures, which nobody sends in good faith, is then refused. A look-up of the first
 * value, such as {@code headers::firstValue}, is as safe against forgeries, since that value must be the body's signature
 * under a configured secret; which other values there are goes unnoticed.
 *
 * <p>Headers made from a map are copied. Headers made from a look-up ask the framework, and only while the request is
 * received: nothing keeps them.
 */
@FunctionalInterface
public interface WebhookHeaders {

    /**
     * The first value of a header.
     *
     * @param name the name; the look-up disregards its case
     * @return the value, or empty if there is none
     */
    Optional<String> first(String name);

    /**
     * All values of a header.
     *
     * @param name the name; the look-up disregards its case
     * @return the values as far as the framework shows them, in the order received
     */
    default List<String> all(String name) {
        return first(name).map(List::of).orElse(List.of());
    }

    /**
     * Headers from a map whose names are in any case.
     *
     * @param headers the values of each name, copied; names that differ only in case are joined
     * @return the headers
     */
    static WebhookHeaders of(Map<String, ? extends Collection<String>> headers) {
        return AllHeaders.copy(Objects.requireNonNull(headers, "headers is null").entrySet(), Map.Entry::getValue);
    }

    /**
     * Headers from a map with one value for each name, such as the event of an AWS Lambda function.
     *
     * @param headers the value of each name, in any case; copied
     * @return the headers
     */
    static WebhookHeaders ofSingle(Map<String, String> headers) {
        return AllHeaders.copy(Objects.requireNonNull(headers, "headers is null").entrySet(), header -> Collections.singletonList(header.getValue()));
    }

    /**
     * Headers from a look-up of all values, such as {@code headers::get} of Spring or of the JDK's server, or for a
     * servlet {@code name -> Collections.list(request.getHeaders(name))}.
     *
     * @param lookup gives all values of a name, null or nothing if there is none; disregards case
     * @return the headers
     */
    static WebhookHeaders ofAll(Function<String, ? extends @Nullable Collection<String>> lookup) {
        return new AllHeaders(lookup);
    }

    /**
     * Headers from a look-up of one value, such as {@code request::getHeader} of a servlet. A header that is there
     * twice then goes unnoticed.
     *
     * @param lookup gives the value of a name, null if there is none; disregards case
     * @return the headers
     */
    static WebhookHeaders ofFirst(Function<String, @Nullable String> lookup) {
        return name -> Optional.ofNullable(lookup.apply(name));
    }
}
