package dossier.model;

import java.util.List;

/**
 * The names in the articles that have no page.
 *
 * @param names those worth an entry, the likeliest first
 * @param nearMisses those that may be misspellings of a known name, the most frequent first
 */
public record Unclaimed(List<UnknownName> names, List<NearMiss> nearMisses) {
    public static final Unclaimed NONE = new Unclaimed(List.of(), List.of());

    public Unclaimed {
        names = List.copyOf(names);
        nearMisses = List.copyOf(nearMisses);
    }

    public boolean isEmpty() {
        return names.isEmpty() && nearMisses.isEmpty();
    }
}
