package dossier.link.unknown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values by name. A name that is given two different values has none. */
final class UniqueValues<T> {
    private final Map<String, Optional<T>> values = new HashMap<>();

    void put(String name, T value) {
        values.merge(name, Optional.of(value), (a, b) -> a.equals(b) ? a : Optional.empty());
    }

    Optional<T> get(String name) {
        return values.getOrDefault(name, Optional.empty());
    }

    /** Whether a name was given a value, even if it has none since. */
    boolean wasGiven(String name) {
        return values.containsKey(name);
    }

    Stream<T> all() {
        return values.values().stream().flatMap(Optional::stream);
    }
}
