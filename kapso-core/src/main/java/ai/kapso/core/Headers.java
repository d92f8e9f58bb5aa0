package ai.kapso.core;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The headers of a reply: names without regard to case, each with one or more values in the order received.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the names only, because values can be confidential.
 */
public final class Headers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Headers EMPTY = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

    private final SortedMap<String, List<String>> values;

    private Headers(SortedMap<String, List<String>> values) {
        this.values = values;
    }

    /**
     * No headers.
     *
     * @return headers without a name
     */
    public static Headers empty() {
        return EMPTY;
    }

    /**
     * Headers with these values; names that differ in case only are joined, names without a value are left out.
     *
     * @param map the values of each name
     * @return the headers
     */
    public static Headers of(Map<String, ? extends Collection<String>> map) {
        Objects.requireNonNull(map, "map is null");
        SortedMap<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        map.forEach((name, some) -> {
            if (!some.isEmpty()) {
                values.computeIfAbsent(name, n -> new ArrayList<>()).addAll(some);
            }
        });
        values.replaceAll((name, list) -> List.copyOf(list));
        return values.isEmpty() ? EMPTY : new Headers(values);
    }

    /**
     * These headers, with one value more.
     *
     * @param name the name of the header
     * @param value the value that is added after those the name has
     * @return new headers
     */
    public Headers with(String name, String value) {
        SortedMap<String, List<String>> copy = new TreeMap<>(values);
        List<String> list = new ArrayList<>(all(name));
        list.add(value);
        copy.put(name, List.copyOf(list));
        return new Headers(copy);
    }

    /**
     * The first value of a header.
     *
     * @param name the name, in any case
     * @return the value, or empty if there is none
     */
    public Optional<String> first(String name) {
        List<String> list = all(name);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    /**
     * All values of a header.
     *
     * @param name the name, in any case
     * @return the values in the order received, possibly none
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The names present.
     *
     * @return the names in alphabetical order; {@code contains} of the set disregards case
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * All headers.
     *
     * @return an unmodifiable map in alphabetical order; its look-ups disregard case
     */
    public Map<String, List<String>> toMap() {
        return Collections.unmodifiableMap(values);
    }

    /** Equal are headers with the same values of the same names, whatever the case of the names. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Headers && values.equals(((Headers) other).values);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (List<String> list : values.values()) {
            hash += list.hashCode();
        }
        return hash;
    }

    /** The names without their values. */
    @Override
    public String toString() {
        return "Headers" + values.keySet();
    }
}
