package dossier.link.trie;

import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How names are spelled, by the node of the trie where they end, and the subjects that they name.
 *
 * <p>A walk through the trie goes by hashes of words without case; here the letters are compared. All stand in one array of
 * characters, a name's words each followed by a tab and the last by another, and in one of numbers, four a spelling: where its
 * letters begin, its form, the kind of the first subject, and the next spelling that ends at the same node. A node's spellings
 * follow in order of their forms.
 */
final class NameSpellings {
    /** No spelling. */
    static final int NONE = 0;

    private static final int WIDTH = 4;
    private static final char PARTING = '\t';
    private static final Form[] FORMS = Form.values();
    private static final SubjectKind[] KINDS = SubjectKind.values();

    /** The nodes where names end. */
    private final BitSet ends = new BitSet();
    /** Those of them where names end that may begin with a small letter. */
    private final BitSet smallEnds = new BitSet();

    private int[] firsts = new int[64];
    private int[] table = new int[64 * WIDTH];
    private char[] letters = new char[256];
    private int end;
    private final List<List<Subject>> subjects = new ArrayList<>(List.of(List.of()));

    /** How a name may be spelled where it is found; what comes first is preferred. */
    enum Form {
        AS_WRITTEN,
        ANY_CASE,
        CAPITALS,
        INFLECTED;

        boolean hasCase() {
            return this == AS_WRITTEN || this == CAPITALS;
        }
    }

    /**
     * Lets a name end at a node.
     *
     * @param words as they are spelled, or their keys where the form has no case
     */
    void add(int node, Form form, List<String> words, Subject subject) {
        String written = String.join(String.valueOf(PARTING), words) + PARTING + PARTING;
        int before = NONE;
        int spelling = first(node);
        while (spelling != NONE && form(spelling).compareTo(form) <= 0) {
            if (form(spelling) == form && isWritten(spelling, written)) {
                name(spelling, with(subject, subjects.get(spelling)));
                return;
            }
            before = spelling;
            spelling = next(spelling);
        }
        put(node, before, make(written, form, spelling));
        ends.set(node);
        smallEnds.set(node, smallEnds.get(node) || !form.hasCase() || Character.isLowerCase(written.charAt(0)));
        subjects.add(List.of());
        name(subjects.size() - 1, List.of(subject));
    }

    private int make(String written, Form form, int next) {
        int spelling = subjects.size();
        if ((spelling + 1) * WIDTH > table.length) {
            table = Arrays.copyOf(table, table.length * 2);
        }
        if (end + written.length() > letters.length) {
            letters = Arrays.copyOf(letters, (end + written.length()) * 2);
        }
        written.getChars(0, written.length(), letters, end);
        int at = spelling * WIDTH;
        table[at] = end;
        table[at + 1] = form.ordinal();
        table[at + 3] = next;
        end += written.length();
        return spelling;
    }

    private void name(int spelling, List<Subject> named) {
        subjects.set(spelling, named);
        table[spelling * WIDTH + 2] = named.get(0).kind().ordinal();
    }

    private void put(int node, int before, int spelling) {
        if (before != NONE) {
            table[before * WIDTH + 3] = spelling;
            return;
        }
        if (node >= firsts.length) {
            firsts = Arrays.copyOf(firsts, node * 2);
        }
        firsts[node] = spelling;
    }

    private static List<Subject> with(Subject added, List<Subject> known) {
        List<Subject> all = new ArrayList<>(known);
        if (!known.contains(added)) {
            all.add(added);
        }
        all.sort(null);
        return List.copyOf(all);
    }

    private int first(int node) {
        return ends.get(node) ? firsts[node] : NONE;
    }

    private Form form(int spelling) {
        return FORMS[table[spelling * WIDTH + 1]];
    }

    private int next(int spelling) {
        return table[spelling * WIDTH + 3];
    }

    private boolean isWritten(int spelling, String written) {
        int from = table[spelling * WIDTH];
        return written.contentEquals(CharBuffer.wrap(letters, from, Math.min(written.length(), end - from)));
    }

    /**
     * The preferred spelling of a name that ends at a node, of those that words of a text have; {@link #NONE} if they have none.
     *
     * @param isSmall whether the first of the words begins with a small letter
     */
    int find(int node, Tokens tokens, int firstWord, boolean isSmall) {
        int spelling = (isSmall ? smallEnds : ends).get(node) ? firsts[node] : NONE;
        while (spelling != NONE && !isSpelled(spelling, tokens, firstWord)) {
            spelling = next(spelling);
        }
        return spelling;
    }

    private boolean isSpelled(int spelling, Tokens tokens, int firstWord) {
        boolean hasCase = form(spelling).hasCase();
        int from = table[spelling * WIDTH];
        for (int word = firstWord; letters[from] != PARTING; word++) {
            int to = from;
            while (letters[to] != PARTING) {
                to++;
            }
            boolean same = hasCase ? tokens.isSpelled(word, letters, from, to) : tokens.hasKey(word, letters, from, to);
            if (!same) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    /** The kind of the first of the subjects. */
    SubjectKind kind(int spelling) {
        return KINDS[table[spelling * WIDTH + 2]];
    }

    List<Subject> subjects(int spelling) {
        return subjects.get(spelling);
    }
}
