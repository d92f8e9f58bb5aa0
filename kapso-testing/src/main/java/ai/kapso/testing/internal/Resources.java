package ai.kapso.testing.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Things of one kind by id, in the order in which they came. */
final class Resources<T> {
    private final String name;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /** @param name what one of them is called in a 404 */
    Resources(String name) {
        this.name = name;
    }

    void put(String id, T resource) {
        byId.put(id, resource);
    }

    @Nullable
    T find(String id) {
        return byId.get(id);
    }

    /** The one with this id; ends the request with a 404 when there is none. */
    T get(String id) {
        T resource = byId.get(id);
        if (resource == null) {
            throw ApiError.notFound(name);
        }
        return resource;
    }

    void remove(String id) {
        byId.remove(id);
    }

    void removeIf(Predicate<T> condition) {
        byId.values().removeIf(condition);
    }

    Iterable<T> all() {
        return new ArrayList<>(byId.values());
    }

    int size() {
        return byId.size();
    }

    List<T> newestFirst(Predicate<T> condition) {
        List<T> chosen = new ArrayList<>();
        for (T resource : byId.values()) {
            if (condition.test(resource)) {
                chosen.add(resource);
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
