package dossier.names;

import java.util.Arrays;

/**
 * The steps of a trie: from a node, over what parts two words, to a word, leads to a node. All in one hash table of numbers,
 * four a step: node, gap, word, next node. A step whose place is taken stands in the next free one.
 */
final class Steps {
    /** Where every walk begins. */
    static final int ROOT = 0;
    /** The node that a step leads to which is not there. */
    static final int NOWHERE = -1;

    private static final int WIDTH = 4;

    private int[] table = empty(64);
    private int capacity = 64;
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
        int at = place(node, gap, word);
        if (table[at] == NOWHERE) {
            put(at, node, gap, word, nodes++);
            grow();
            return nodes - 1;
        }
        return table[at + 3];
    }

    int next(int node, int gap, int word) {
        return table[place(node, gap, word) + 3];
    }

    private int place(int node, int gap, int word) {
        int hash = (node * 31 + gap) * 0x85ebca6b + word * 0x9e3779b1;
        int slot = (hash ^ hash >>> 16) & (capacity - 1);
        while (table[slot * WIDTH] != NOWHERE && !isAt(slot * WIDTH, node, gap, word)) {
            slot = (slot + 1) & (capacity - 1);
        }
        return slot * WIDTH;
    }

    private boolean isAt(int at, int node, int gap, int word) {
        return table[at] == node && table[at + 1] == gap && table[at + 2] == word;
    }

    private void put(int at, int... step) {
        System.arraycopy(step, 0, table, at, WIDTH);
    }

    /** Keeps half of the places free. */
    private void grow() {
        if (nodes * 2 <= capacity) {
            return;
        }
        int[] old = table;
        capacity *= 2;
        table = empty(capacity);
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at] != NOWHERE) {
                put(place(old[at], old[at + 1], old[at + 2]), old[at], old[at + 1], old[at + 2], old[at + 3]);
            }
        }
    }
}
