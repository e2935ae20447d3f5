package dossier.link.trie;

import dossier.link.trie.NameSpellings.Form;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
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
public final class NameTrie {
    private static final int SHORTEST_CAPITALS = 4;
    private static final int NO_GAP = 0;
    private static final int SPACE = 1;

    private final WordTable words = new WordTable();
    private final Beginnings beginnings = new Beginnings();
    private final Map<String, Integer> gaps = new HashMap<>(Map.of(" ", SPACE));
    private final TrieSteps steps = new TrieSteps();
    private final NameSpellings spellings = new NameSpellings();
    /** The number of the next word or node. A word's own number is also the node of the names that begin with it. */
    private int free = WordTable.UNKNOWN + 1;

    /**
     * A stretch of text and the subjects it names.
     *
     * @param kind that of the first subject
     */
    public record Found(int start, int end, SubjectKind kind, List<Subject> subjects) {}

    public void add(String name, Subject subject) {
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
        Tokens tokens = new Tokens(name, words);
        if (tokens.size() == 0) {
            return;
        }
        List<String> written = new ArrayList<>();
        int node = TrieSteps.NOWHERE;
        for (WordScanner word = new WordScanner(name); word.next(); ) {
            int number = taken(words.add(word.hash(), free));
            if (written.isEmpty()) {
                node = number;
                beginnings.add(number, !form.hasCase() || isSmall(word.spelling(), 0));
            } else {
                int gap = gaps.computeIfAbsent(tokens.gap(written.size()), g -> gaps.size() + 1);
                node = taken(steps.add(node, gap, number, free));
            }
            written.add(form.hasCase() ? word.spelling() : word.key());
        }
        spellings.add(node, form, written, subject);
    }

    /** A number, which is free no longer. */
    private int taken(int number) {
        free = Math.max(free, number + 1);
        return number;
    }

    private static boolean isSmall(String text, int place) {
        return place < text.length() && Character.isLowerCase(text.charAt(place));
    }

    /** All names in a text, from left to right, none overlapping another. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Tokens tokens = new Tokens(text, words);
        Walk walk = new Walk(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (walk.findsNameAt(i)) {
                int start = tokens.start(i);
                int end = withFullStop(text, start, tokens.end(walk.last));
                found.add(new Found(start, end, spellings.kind(walk.spelling), spellings.subjects(walk.spelling)));
                i = walk.last;
            }
        }
        return found;
    }

    /** Goes from the first word of a name as far as the trie does, and remembers the last word with which a name ends. */
    private final class Walk {
        private final String text;
        private final Tokens tokens;
        private int last;
        private int spelling;

        private Walk(String text, Tokens tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        private boolean findsNameAt(int first) {
            int number = tokens.number(first);
            spelling = NameSpellings.NONE;
            boolean small = isSmall(text, tokens.start(first));
            if (beginnings.has(number, small)) {
                int node = number;
                for (int i = first; node != TrieSteps.NOWHERE; node = step(node, ++i)) {
                    endAt(i, node, first, small);
                }
            }
            return spelling != NameSpellings.NONE;
        }

        private int step(int node, int i) {
            int word = i == tokens.size() ? WordTable.UNKNOWN : tokens.number(i);
            if (word == WordTable.UNKNOWN || !steps.mayLead(node, word)) {
                return TrieSteps.NOWHERE;
            }
            int gap = tokens.isAfterSpace(i) ? SPACE : gaps.getOrDefault(tokens.gap(i), NO_GAP);
            return steps.next(node, gap, word);
        }

        private void endAt(int i, int node, int first, boolean small) {
            int here = spellings.find(node, tokens, first, small);
            if (here != NameSpellings.NONE) {
                last = i;
                spelling = here;
            }
        }
    }

    /** {@code U.S.} keeps its last stop. */
    private static int withFullStop(String text, int start, int end) {
        boolean dotted =
                end - start >= 3 && text.charAt(end - 2) == '.' && end < text.length() && text.charAt(end) == '.';
        return dotted ? end + 1 : end;
    }
}
