package ai.kapso.webhooks;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Headers whose look-up gives every value. */
final class AllHeaders implements WebhookHeaders {

    private final Function<String, ? extends @Nullable Collection<String>> lookup;

    AllHeaders(Function<String, ? extends @Nullable Collection<String>> lookup) {
        this.lookup = lookup;
    }

    @Override
    public Optional<String> first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    @Override
    public List<String> all(String name) {
        Collection<String> values = lookup.apply(name);
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        return values.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableList());
    }

    /** The headers are not shown, since they can be confidential. */
    @Override
    public String toString() {
        return "WebhookHeaders";
    }
}
