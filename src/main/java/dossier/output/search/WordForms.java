package dossier.output.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which printed forms are of the same word: {@code port} and {@code ports}. Forms are compared by their stems in the language
 * of the text that they are in, so that the page needs no stemmer.
 */
final class WordForms {
    private static final int[] NONE = {};

    private final Stemmers stemmers = new Stemmers();
    /** Words of the index by language and stem. */
    private final Map<String, TreeSet<String>> byStem = new HashMap<>();

    /** @param printed as it is in a text of the language */
    void add(String printed, String language) {
        List<String> words = SearchWords.fold(printed);
        if (words.size() == 1) {
            String stem = language.equals("ar") ? ArabicWord.stem(words.get(0)) : stemmers.stem(printed, language);
            if (!stem.isEmpty()) {
                byStem.computeIfAbsent(language + ' ' + stem, key -> new TreeSet<>())
                        .add(words.get(0));
            }
        }
    }

    /** For each word the places of the others that it shares a stem with. */
    List<int[]> others(List<String> words) {
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word, places.size()));
        List<TreeSet<Integer>> others = new ArrayList<>();
        words.forEach(word -> others.add(null));
        for (TreeSet<String> group : byStem.values()) {
            if (group.size() > 1) {
                List<Integer> members = group.stream().map(places::get).toList();
                members.forEach(place -> add(others, place, members));
            }
        }
        return others.stream()
                .map(group -> group == null
                        ? NONE
                        : group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static void add(List<TreeSet<Integer>> others, int place, List<Integer> members) {
        if (others.get(place) == null) {
            others.set(place, new TreeSet<>());
        }
        others.get(place).addAll(members);
        others.get(place).remove(place);
    }
}
