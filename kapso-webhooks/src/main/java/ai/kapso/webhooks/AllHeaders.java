package ai.kapso.webhooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Headers whose look-up gives every value. */
final class AllHeaders implements WebhookHeaders {

    private final Function<String, ? extends @Nullable Collection<String>> lookup;

    AllHeaders(Function<String, ? extends @Nullable Collection<String>> lookup) {
        this.lookup = lookup;
    }

    @Override
    public Optional<String> first(String name) {
        Collection<String> values = lookup.apply(name);
        if (values != null) {
            for (String value : values) {
                if (value != null) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> all(String name) {
        Collection<String> values = lookup.apply(name);
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        List<String> present = new ArrayList<>(values.size());
        for (String value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** Keeps nothing of the caller's map. */
    static <H extends Map.Entry<String, ?>> WebhookHeaders copy(
            Collection<H> headers, Function<? super H, ? extends @Nullable Collection<String>> values) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (H header : headers) {
            Collection<String> of = values.apply(header);
            if (header.getKey() != null && of != null) {
                copy.computeIfAbsent(header.getKey(), name -> new ArrayList<>(1))
                        .addAll(of);
            }
        }
        return new AllHeaders(copy::get);
    }

    /** The headers are not shown, since they can be confidential. */
    @Override
    public String toString() {
        return "WebhookHeaders";
    }
}
