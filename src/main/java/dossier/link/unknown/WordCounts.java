package dossier.link.unknown;

import java.util.HashMap;
import java.util.Map;

/** How often articles write each word small, and how often with a capital that does not only open a sentence. */
final class WordCounts {
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();

    void addSmall(String word) {
        small.merge(word, 1, Integer::sum);
    }

    /** @param word in lower case */
    void addCapital(String word) {
        capital.merge(word, 1, Integer::sum);
    }

    void addAll(WordCounts other) {
        other.small.forEach((word, count) -> small.merge(word, count, Integer::sum));
        other.capital.forEach((word, count) -> capital.merge(word, count, Integer::sum));
    }

    /** Whether a word, given in lower case, is written small, and at least as often as with a capital. */
    boolean isMostlySmall(String word) {
        return small.getOrDefault(word, 0) >= Math.max(1, capital.getOrDefault(word, 0));
    }
}
