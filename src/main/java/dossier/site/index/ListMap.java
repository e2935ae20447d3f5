package dossier.site.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists by their keys, each in the order in which its values were added. */
final class ListMap<K, V> {
    private final Map<K, List<V>> lists = new HashMap<>();

    void add(K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Empty where nothing was added under the key. */
    List<V> get(K key) {
        return Collections.unmodifiableList(lists.getOrDefault(key, List.of()));
    }
}
