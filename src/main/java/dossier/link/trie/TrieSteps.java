package dossier.link.trie;

import java.util.Arrays;

/**
 * The steps of a trie: from a node, over what parts two words, to a word, leads to a node.
 *
 * <p>All stand in one hash table of numbers, four a step: node, gap, word, next node. A step whose place is taken stands in
 * the next free one, and half of the places are free. Most steps that a text asks for are not there; to tell so without a
 * look into the table, which is large, or at what parts the words, each step also marks one bit by its node and word.
 */
final class TrieSteps {
    /** The node that a step leads to which is not there. */
    static final int NOWHERE = -1;

    private static final int WIDTH = 4;
    private static final int BITS = 8;

    private int size;
    private int capacity = 64;
    private int[] table = empty(capacity);
    private long[] marks = new long[capacity * BITS / Long.SIZE];

    private static int[] empty(int capacity) {
        int[] table = new int[capacity * WIDTH];
        Arrays.fill(table, NOWHERE);
        return table;
    }

    /** The node that a step leads to; where it leads nowhere yet, it will lead to the one that is given. */
    int add(int node, int gap, int word, int next) {
        int known = next(node, gap, word);
        if (known != NOWHERE) {
            return known;
        }
        size++;
        if (size * 2 > capacity) {
            grow();
        }
        put(node, gap, word, next);
        return next;
    }

    /** Whether a step from a node to a word may be there, whatever parts them. */
    boolean mayLead(int node, int word) {
        int mark = mark(node, word);
        return (marks[mark >>> 6] & 1L << mark) != 0;
    }

    int next(int node, int gap, int word) {
        return table[place(node, gap, word) + 3];
    }

    private void put(int node, int gap, int word, int next) {
        int mark = mark(node, word);
        marks[mark >>> 6] |= 1L << mark;
        int at = place(node, gap, word);
        table[at] = node;
        table[at + 1] = gap;
        table[at + 2] = word;
        table[at + 3] = next;
    }

    private void grow() {
        int[] old = table;
        capacity *= 2;
        table = empty(capacity);
        marks = new long[capacity * BITS / Long.SIZE];
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at] != NOWHERE) {
                put(old[at], old[at + 1], old[at + 2], old[at + 3]);
            }
        }
    }

    private static int hash(int node, int word) {
        int hash = (node * 0x9e3779b1 ^ word) * 0x85ebca6b;
        return (hash ^ hash >>> 15) * 0x9e3779b1;
    }

    private int mark(int node, int word) {
        return hash(node, word) >>> Integer.numberOfLeadingZeros(capacity * BITS - 1);
    }

    /** Where a step stands, or would. */
    private int place(int node, int gap, int word) {
        int slot = hash(node, word) & (capacity - 1);
        while (table[slot * WIDTH] != NOWHERE && !isAt(slot * WIDTH, node, gap, word)) {
            slot = (slot + 1) & (capacity - 1);
        }
        return slot * WIDTH;
    }

    private boolean isAt(int at, int node, int gap, int word) {
        return table[at] == node && table[at + 1] == gap && table[at + 2] == word;
    }
}
