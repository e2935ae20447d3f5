package dossier.names;

import java.util.Arrays;

/**
 * The words that names begin with, by their numbers: the node of the trie that each leads to, and whether any of the names
 * begins with a small letter, so that {@code will} in a text is no reason to look for {@code Will Roe}.
 */
final class Beginnings {
    private int[] nodes = new int[0];
    private boolean[] small = new boolean[0];

    void add(int number, int node, boolean isSmall) {
        if (number >= nodes.length) {
            int known = nodes.length;
            nodes = Arrays.copyOf(nodes, number * 2);
            small = Arrays.copyOf(small, number * 2);
            Arrays.fill(nodes, known, nodes.length, Steps.NOWHERE);
        }
        nodes[number] = node;
        small[number] |= isSmall;
    }

    /** The node that a word of a text leads to, if names begin with it, and with a small letter if it has one. */
    int node(int number, boolean isSmall) {
        return number >= nodes.length || isSmall && !small[number] ? Steps.NOWHERE : nodes[number];
    }
}
