package dossier.link.trie;

import java.util.BitSet;

/**
 * The words that names begin with, by their numbers, and those of them that names begin with in small letters, so that
 * {@code will} in a text is no reason to look for {@code Will Roe}. A bit a word, because every word of a text is asked for.
 */
final class Beginnings {
    private final BitSet any = new BitSet();
    private final BitSet small = new BitSet();

    void add(int number, boolean isSmall) {
        any.set(number);
        small.set(number, isSmall || small.get(number));
    }

    /** Whether names begin with a word of a text, and with a small letter if it has one. */
    boolean has(int number, boolean isSmall) {
        return (isSmall ? small : any).get(number);
    }
}
