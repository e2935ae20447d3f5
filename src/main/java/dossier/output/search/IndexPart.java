package dossier.output.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The index of some of the passages, which come one after another. */
final class IndexPart {
    /** A word as printed, with what it is counted under. */
    private static final class Printed {
        private final List<Counted> words;
        private final List<String> languages = new ArrayList<>(1);

        Printed(List<Counted> words) {
            this.words = words;
        }
    }

    /** A word of the index, with how often the passage at hand has it. */
    private static final class Counted {
        private final Postings postings = new Postings();
        private int times;
    }

    private final boolean ofNames;
    private final Map<String, Printed> printed = new HashMap<>();
    private final Map<String, Counted> words = new HashMap<>();
    private final List<Counted> inPassage = new ArrayList<>();
    private int length;

    /** @param ofNames whether the passages are names */
    IndexPart(boolean ofNames) {
        this.ofNames = ofNames;
    }

    void add(int passage, String text, String language) {
        length = 0;
        SearchWords.places(text, (start, end) -> count(text.substring(start, end), language));
        for (Counted word : inPassage) {
            int level = ofNames ? WordWeight.levelInName(length) : WordWeight.level(word.times, length);
            word.postings.add(passage, level);
            word.times = 0;
        }
        inPassage.clear();
    }

    private void count(String word, String language) {
        Printed known = printed.computeIfAbsent(
                word,
                one -> new Printed(SearchWords.fold(one).stream()
                        .map(form -> words.computeIfAbsent(form, f -> new Counted()))
                        .toList()));
        if (!known.languages.contains(language)) {
            known.languages.add(language);
        }
        for (Counted form : known.words) {
            if (form.times++ == 0) {
                inPassage.add(form);
            }
            length++;
        }
    }

    /** Adds what was found to that of the passages before. */
    void addTo(Map<String, Postings> all, WordForms forms) {
        words.forEach((word, counted) -> {
            Postings before = all.putIfAbsent(word, counted.postings);
            if (before != null) {
                before.addAll(counted.postings);
            }
        });
        printed.forEach((word, known) -> known.languages.forEach(language -> forms.add(word, language)));
    }
}
