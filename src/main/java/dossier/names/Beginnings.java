package dossier.names;

import java.util.Arrays;

/**
 * The words that names begin with, by their numbers, and whether any of the names begins with a small letter, so that
 * {@code will} in a text is no reason to look for {@code Will Roe}.
 */
final class Beginnings {
    private static final byte ANY = 1;
    private static final byte SMALL = 2;

    private byte[] ways = new byte[64];

    void add(int number, boolean isSmall) {
        if (number >= ways.length) {
            ways = Arrays.copyOf(ways, number * 2);
        }
        ways[number] |= isSmall ? ANY | SMALL : ANY;
    }

    /** Whether names begin with a word of a text, and with a small letter if it has one. */
    boolean has(int number, boolean isSmall) {
        return number < ways.length && (ways[number] & (isSmall ? SMALL : ANY)) != 0;
    }
}
