package dossier.names;

import dossier.model.Subject;
import dossier.model.SubjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many names in one pass over a text: a trie over words, so that only whole words match and the longest name wins.
 *
 * <p>The walk goes by the words' keys, which know neither case nor diacritics. Where a name may end stand its spellings: one
 * that has a capital is found as it is written ({@code US} is not {@code us}), and also in capitals throughout
 * ({@code RUSSIA}) unless it is short; one in lower case is found in any case, and a topic's in the plural and singular too.
 */
final class NameTrie {
    private static final int SHORTEST_CAPITALS = 4;
    private static final int NO_GAP = 0;

    private final WordTable words = new WordTable();
    private final Map<String, Integer> gaps = new HashMap<>();
    private final Steps steps = new Steps();
    private final List<List<Spelling>> spellings = new ArrayList<>(List.of(List.of()));

    /** How a name may be spelled where it is found; what comes first is preferred. */
    private enum Form {
        AS_WRITTEN,
        ANY_CASE,
        CAPITALS,
        INFLECTED;

        private boolean hasCase() {
            return this == AS_WRITTEN || this == CAPITALS;
        }
    }

    /** A spelling of a name, word by word, and the subjects it names, in their order. */
    private record Spelling(Form form, List<String> words, List<Subject> subjects) {
        private boolean isFor(Spelling other) {
            return form == other.form && (!form.hasCase() || words.equals(other.words));
        }
    }

    /** A stretch of text and the subjects it names. */
    record Found(int start, int end, List<Subject> subjects) {}

    void add(String name, Subject subject) {
        if (name.equals(name.toLowerCase(Locale.ROOT))) {
            insert(Form.ANY_CASE, name, subject);
            if (subject.kind() == SubjectKind.TOPIC) {
                Inflection.forms(name).forEach(form -> insert(Form.INFLECTED, form, subject));
            }
            return;
        }
        insert(Form.AS_WRITTEN, name, subject);
        String upper = name.toUpperCase(Locale.ROOT);
        if (!upper.equals(name) && name.length() >= SHORTEST_CAPITALS) {
            insert(Form.CAPITALS, upper, subject);
        }
    }

    private void insert(Form form, String name, Subject subject) {
        Words word = new Words(name);
        List<String> spelled = new ArrayList<>();
        int node = Steps.ROOT;
        while (word.next()) {
            int gap = spelled.isEmpty() ? NO_GAP : gaps.computeIfAbsent(word.gap(), g -> gaps.size() + 1);
            node = steps.add(node, gap, words.add(word));
            spelled.add(word.spelling());
        }
        while (spellings.size() < steps.nodes()) {
            spellings.add(List.of());
        }
        if (node != Steps.ROOT) {
            Spelling spelling = new Spelling(form, List.copyOf(spelled), List.of(subject));
            spellings.set(node, with(spelling, spellings.get(node)));
        }
    }

    private static List<Spelling> with(Spelling added, List<Spelling> known) {
        List<Spelling> all = new ArrayList<>();
        Spelling whole = added;
        for (Spelling other : known) {
            if (other.isFor(added)) {
                whole = new Spelling(added.form, added.words, union(other.subjects, added.subjects));
            } else {
                all.add(other);
            }
        }
        all.add(whole);
        all.sort((a, b) -> a.form.compareTo(b.form));
        return List.copyOf(all);
    }

    private static List<Subject> union(List<Subject> some, List<Subject> more) {
        List<Subject> all = new ArrayList<>(some);
        more.stream().filter(subject -> !some.contains(subject)).forEach(all::add);
        all.sort(null);
        return List.copyOf(all);
    }

    /** All names in a text, from left to right, none overlapping another. */
    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Words word = new Words(text);
        Walk walk = new Walk(text);
        while (word.next()) {
            int node = steps.next(Steps.ROOT, NO_GAP, words.find(word));
            if (node != Steps.NOWHERE && walk.from(word, node)) {
                found.add(walk.found());
                word.moveTo(walk.end);
            }
        }
        return found;
    }

    /** Goes from the first word of a name as far as the trie does, and remembers the last place where a name ends. */
    private final class Walk {
        private final String text;
        private final Words ahead;
        private final Words again;
        private int start;
        private int end;
        private List<Subject> subjects;

        private Walk(String text) {
            this.text = text;
            ahead = new Words(text);
            again = new Words(text);
        }

        /** Whether a name begins with this word, which leads to this node. */
        private boolean from(Words first, int firstNode) {
            start = first.start();
            subjects = List.of();
            ahead.standAt(first);
            int node = firstNode;
            while (node != Steps.NOWHERE) {
                endAt(node);
                node = ahead.next() ? steps.next(node, gap(), words.find(ahead)) : Steps.NOWHERE;
            }
            return !subjects.isEmpty();
        }

        private int gap() {
            return gaps.getOrDefault(ahead.gap(), NO_GAP);
        }

        private void endAt(int node) {
            for (Spelling spelling : spellings.get(node)) {
                if (!spelling.form.hasCase() || isSpelled(spelling.words)) {
                    end = ahead.end();
                    subjects = spelling.subjects;
                    return;
                }
            }
        }

        private boolean isSpelled(List<String> written) {
            again.moveTo(start);
            for (String word : written) {
                again.next();
                if (!again.isSpelled(word)) {
                    return false;
                }
            }
            return true;
        }

        private Found found() {
            return new Found(start, withFullStop(), subjects);
        }

        /** {@code U.S.} keeps its last stop. */
        private int withFullStop() {
            boolean dotted =
                    end - start >= 3 && text.charAt(end - 2) == '.' && end < text.length() && text.charAt(end) == '.';
            return dotted ? end + 1 : end;
        }
    }
}
