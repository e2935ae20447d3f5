package dossier.names;

import dossier.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many names in one pass over a text: a trie over words, so that only whole words match and the longest name wins.
 *
 * <p>A name that has a capital is found as it is written ({@code US} is not {@code us}), and also in capitals throughout
 * ({@code RUSSIA}) unless it is short. A name in lower case is found in any case.
 */
final class NameTrie {
    private static final int SHORTEST_CAPITALS = 4;

    private final Node exact = new Node();
    private final Node folded = new Node();
    private final Node capitals = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private List<Subject> subjects = List.of();
    }

    /** A stretch of text and the subjects it names. */
    record Found(int start, int end, List<Subject> subjects) {}

    void add(String name, Subject subject) {
        boolean anyCase = name.equals(name.toLowerCase(Locale.ROOT));
        insert(anyCase ? folded : exact, name, subject);
        String upper = name.toUpperCase(Locale.ROOT);
        if (!anyCase && !upper.equals(name) && name.length() >= SHORTEST_CAPITALS) {
            insert(capitals, upper, subject);
        }
    }

    private static void insert(Node root, String name, Subject subject) {
        Tokens tokens = new Tokens(name);
        if (tokens.size() == 0) {
            return;
        }
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            String step = i == 0 ? tokens.word(i) : tokens.gap(i) + "\t" + tokens.word(i);
            node = node.next.computeIfAbsent(step, key -> new Node());
        }
        if (!node.subjects.contains(subject)) {
            List<Subject> more = new ArrayList<>(node.subjects);
            more.add(subject);
            more.sort(null);
            node.subjects = List.copyOf(more);
        }
    }

    /** All names in a text, from left to right, none overlapping another. */
    List<Found> find(String text) {
        Tokens tokens = new Tokens(text);
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Match match = longest(tokens, i);
            if (match == null) {
                i++;
            } else {
                int end = withFullStop(text, tokens.start(i), tokens.end(match.last));
                found.add(new Found(tokens.start(i), end, match.node.subjects));
                i = match.last + 1;
            }
        }
        return found;
    }

    private record Match(int last, Node node) {}

    private Match longest(Tokens tokens, int from) {
        Match best = walk(exact, tokens, from, false);
        Match any = walk(folded, tokens, from, true);
        best = best == null || any != null && any.last > best.last ? any : best;
        Match upper = walk(capitals, tokens, from, false);
        return best == null || upper != null && upper.last > best.last ? upper : best;
    }

    private static Match walk(Node root, Tokens tokens, int from, boolean lower) {
        Match best = null;
        Node node = root;
        for (int i = from; i < tokens.size(); i++) {
            if (node.next.isEmpty()) {
                break;
            }
            String word = lower ? tokens.word(i).toLowerCase(Locale.ROOT) : tokens.word(i);
            node = node.next.get(i == from ? word : tokens.gap(i) + "\t" + word);
            if (node == null) {
                break;
            }
            if (!node.subjects.isEmpty()) {
                best = new Match(i, node);
            }
        }
        return best;
    }

    /** {@code U.S.} keeps its last stop. */
    private static int withFullStop(String text, int start, int end) {
        boolean dotted =
                end - start >= 3 && text.charAt(end - 2) == '.' && end < text.length() && text.charAt(end) == '.';
        return dotted ? end + 1 : end;
    }
}
