package dossier.names;

import dossier.model.Subject;
import dossier.model.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private static final int SPACE = 1;

    private static final Spelling[] NONE = {};

    private final WordTable words = new WordTable();
    private final Map<String, Integer> gaps = new HashMap<>(Map.of(" ", SPACE));
    private final Steps steps = new Steps();
    private Spelling[][] spellings = {NONE};
    /** The nodes that have a spelling. */
    private final BitSet ends = new BitSet();

    private final Beginnings beginnings = new Beginnings();

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

    /** A spelling of a name, its words parted by tabs, and the subjects it names, in their order. */
    private record Spelling(Form form, String words, List<Subject> subjects) {
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
        Tokens tokens = new Tokens(name, words);
        if (tokens.size() == 0) {
            return;
        }
        List<String> spelled = new ArrayList<>();
        int node = Steps.ROOT;
        for (Words word = new Words(name); word.next(); ) {
            int number = words.add(word);
            if (spelled.isEmpty()) {
                node = steps.add(node, NO_GAP, number);
                beginnings.add(number, node, !form.hasCase() || isSmall(word.spelling(), 0));
            } else {
                int gap = gaps.computeIfAbsent(tokens.gap(spelled.size()), g -> gaps.size() + 1);
                node = steps.add(node, gap, number);
            }
            spelled.add(word.spelling());
        }
        if (steps.nodes() > spellings.length) {
            int known = spellings.length;
            spellings = Arrays.copyOf(spellings, steps.nodes() * 2);
            Arrays.fill(spellings, known, spellings.length, NONE);
        }
        Spelling spelling = new Spelling(form, String.join("\t", spelled), List.of(subject));
        spellings[node] = with(spelling, spellings[node]);
        ends.set(node);
    }

    private static boolean isSmall(String text, int place) {
        return place < text.length() && Character.isLowerCase(text.charAt(place));
    }

    private static Spelling[] with(Spelling added, Spelling... known) {
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
        return all.toArray(Spelling[]::new);
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
        Tokens tokens = new Tokens(text, words);
        Walk walk = new Walk(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.number(i) != WordTable.UNKNOWN && walk.findsNameAt(i)) {
                int start = tokens.start(i);
                found.add(new Found(start, withFullStop(text, start, tokens.end(walk.last)), walk.subjects));
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
        private List<Subject> subjects = List.of();

        private Walk(String text, Tokens tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        private boolean findsNameAt(int first) {
            subjects = List.of();
            int node = beginnings.node(tokens.number(first), isSmall(text, tokens.start(first)));
            for (int i = first; node != Steps.NOWHERE; node = step(node, ++i)) {
                if (ends.get(node)) {
                    endAt(i, spellings[node], first);
                }
            }
            return !subjects.isEmpty();
        }

        private int step(int node, int i) {
            if (!steps.leadOn(node) || i == tokens.size() || tokens.number(i) == WordTable.UNKNOWN) {
                return Steps.NOWHERE;
            }
            int gap = tokens.isAfterSpace(i) ? SPACE : gaps.getOrDefault(tokens.gap(i), NO_GAP);
            return steps.next(node, gap, tokens.number(i));
        }

        private void endAt(int i, Spelling[] here, int first) {
            for (Spelling spelling : here) {
                if (!spelling.form.hasCase() || isSpelled(spelling.words, first)) {
                    last = i;
                    subjects = spelling.subjects;
                    return;
                }
            }
        }

        private boolean isSpelled(String written, int first) {
            int from = 0;
            for (int i = first; from <= written.length(); i++) {
                int tab = written.indexOf('\t', from);
                int to = tab < 0 ? written.length() : tab;
                if (!tokens.isSpelled(i, written, from, to)) {
                    return false;
                }
                from = to + 1;
            }
            return true;
        }
    }

    /** {@code U.S.} keeps its last stop. */
    private static int withFullStop(String text, int start, int end) {
        boolean dotted =
                end - start >= 3 && text.charAt(end - 2) == '.' && end < text.length() && text.charAt(end) == '.';
        return dotted ? end + 1 : end;
    }
}
