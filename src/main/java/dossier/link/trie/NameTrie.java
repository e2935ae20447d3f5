package dossier.link.trie;

import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds many names in one pass over a text. Only whole words match, and of two names the longer one wins.
 *
 * <p>A name that has a capital is found as it is written ({@code US} is not {@code us}), and also in capitals throughout
 * ({@code RUSSIA}) unless it is short; one in lower case is found in any case, and a topic's in the plural and singular too.
 *
 * <p>A trie over words, whose nodes are hashes of the words so far. Only two sets of bits are kept of it, for the nodes and for
 * those where a name ends; of most words in a text they tell at once that no name begins there. Two nodes may have one hash,
 * as in a Bloom filter (Bloom 1970): where a name may end, its letters are looked up among the names.
 */
public final class NameTrie {
    private static final int SHORTEST_CAPITALS = 4;
    private static final int NODE_BITS = 21;
    private static final Form[] FORMS = Form.values();

    private final BitSet nodes = new BitSet();
    private final BitSet ends = new BitSet();
    private final Map<Form, Map<String, List<Subject>>> names = new EnumMap<>(Form.class);

    /** How a name may be spelled where it is found; what comes first is preferred. */
    private enum Form {
        AS_WRITTEN,
        ANY_CASE,
        CAPITALS,
        INFLECTED;

        boolean hasCase() {
            return this == AS_WRITTEN || this == CAPITALS;
        }
    }

    public NameTrie() {
        for (Form form : FORMS) {
            names.put(form, new HashMap<>());
        }
    }

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
        Tokens tokens = new Tokens(name);
        if (tokens.size() == 0) {
            return;
        }
        boolean small = tokens.isSmall(0);
        insertNodes(tokens, small);
        if (!form.hasCase()) {
            insertNodes(tokens, !small);
        }
        String words = tokens.joined(0, tokens.size() - 1, form.hasCase());
        names.get(form).merge(words, List.of(subject), NameTrie::union);
    }

    private static List<Subject> union(List<Subject> some, List<Subject> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    private void insertNodes(Tokens tokens, boolean small) {
        int node = root(small);
        for (int i = 0; i < tokens.size(); i++) {
            node = next(node, tokens.hash(i));
            nodes.set(node);
        }
        ends.set(node);
    }

    /** Names that begin with a small letter have a root of their own: {@code will} is no reason to look for {@code Will Roe}. */
    private static int root(boolean small) {
        return small ? 1 : 0;
    }

    private static int next(int node, int hash) {
        int mixed = ((node * 0x9e3779b1) ^ hash) * 0x85ebca6b;
        return (mixed ^ mixed >>> 15) * 0x9e3779b1 >>> (Integer.SIZE - NODE_BITS);
    }

    /** All names in a text, from left to right, none overlapping another. */
    public List<NameMatch> find(String text) {
        List<NameMatch> found = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<NameMatch> match = tokens.start(i) < end ? Optional.empty() : longest(tokens, i);
            if (match.isPresent()) {
                found.add(match.get());
                end = match.get().end();
            }
        }
        return found;
    }

    /** The longest name that begins with a word. */
    private Optional<NameMatch> longest(Tokens tokens, int first) {
        Optional<NameMatch> longest = Optional.empty();
        int node = root(tokens.isSmall(first));
        for (int last = first; last < tokens.size(); last++) {
            node = next(node, tokens.hash(last));
            if (!nodes.get(node)) {
                break;
            }
            List<Subject> subjects = ends.get(node) ? subjects(tokens, first, last) : List.of();
            if (!subjects.isEmpty()) {
                longest =
                        Optional.of(new NameMatch(tokens.start(first), tokens.endWithFullStop(first, last), subjects));
            }
        }
        return longest;
    }

    /** The subjects that the words from one to another name; none if the words only have the hash of a name. */
    private List<Subject> subjects(Tokens tokens, int first, int last) {
        String spelling = tokens.joined(first, last, true);
        String key = tokens.joined(first, last, false);
        for (Form form : FORMS) {
            List<Subject> subjects = names.get(form).getOrDefault(form.hasCase() ? spelling : key, List.of());
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return List.of();
    }
}
