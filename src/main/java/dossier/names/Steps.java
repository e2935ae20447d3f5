package dossier.names;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The steps of a trie: from a node, over what parts two words, to a word, leads to a node.
 *
 * <p>All stand in one hash table of numbers, four a step: node, gap, word, next node. A step whose place is taken stands in
 * the next free one, and half of the places are free. Most steps that a text asks for are not there; to tell so without a
 * look into the table, which is large, each step also marks one bit by its hash.
 */
final class Steps {
    /** Where every walk begins. */
    static final int ROOT = 0;
    /** The node that a step leads to which is not there. */
    static final int NOWHERE = -1;

    private static final int WIDTH = 4;
    private static final int BITS = 8;

    private int capacity = 64;
    private int[] table = empty(capacity);
    private BitSet marks = new BitSet(capacity * BITS);
    private final BitSet left = new BitSet();
    private int nodes = 1;

    private static int[] empty(int capacity) {
        int[] table = new int[capacity * WIDTH];
        Arrays.fill(table, NOWHERE);
        return table;
    }

    /** How many nodes there are, the root being one. */
    int nodes() {
        return nodes;
    }

    /** The node that a step leads to, a new one if there is none yet. */
    int add(int node, int gap, int word) {
        int known = next(node, gap, word);
        if (known != NOWHERE) {
            return known;
        }
        if (nodes * 2 > capacity) {
            grow();
        }
        left.set(node);
        put(node, gap, word, nodes);
        return nodes++;
    }

    /** Whether any step leads on from a node. */
    boolean leadOn(int node) {
        return left.get(node);
    }

    int next(int node, int gap, int word) {
        int hash = hash(node, gap, word);
        return marks.get(mark(hash)) ? table[place(hash, node, gap, word) + 3] : NOWHERE;
    }

    private void put(int node, int gap, int word, int next) {
        int hash = hash(node, gap, word);
        marks.set(mark(hash));
        int at = place(hash, node, gap, word);
        table[at] = node;
        table[at + 1] = gap;
        table[at + 2] = word;
        table[at + 3] = next;
    }

    private void grow() {
        int[] old = table;
        capacity *= 2;
        table = empty(capacity);
        marks = new BitSet(capacity * BITS);
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at] != NOWHERE) {
                put(old[at], old[at + 1], old[at + 2], old[at + 3]);
            }
        }
    }

    private static int hash(int node, int gap, int word) {
        int hash = ((node * 31 + gap) * 0x9e3779b1 ^ word) * 0x85ebca6b;
        return (hash ^ hash >>> 15) * 0x9e3779b1;
    }

    private int mark(int hash) {
        return hash >>> Integer.numberOfLeadingZeros(capacity * BITS - 1);
    }

    /** Where a step stands, or would. */
    private int place(int hash, int node, int gap, int word) {
        int slot = hash & (capacity - 1);
        while (table[slot * WIDTH] != NOWHERE && !isAt(slot * WIDTH, node, gap, word)) {
            slot = (slot + 1) & (capacity - 1);
        }
        return slot * WIDTH;
    }

    private boolean isAt(int at, int node, int gap, int word) {
        return table[at] == node && table[at + 1] == gap && table[at + 2] == word;
    }
}
