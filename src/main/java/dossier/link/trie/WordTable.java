package dossier.link.trie;

/**
 * Numbers of the words of names, so that a text's words are looked up without making strings.
 *
 * <p>A hash table in two rows, so that a word of no name touches only the first: the hashes of the words' keys, and the words'
 * numbers. A word whose place is taken stands in the next free one; at least half of the places are free. The keys
 * themselves are not kept: words of one hash have one number, and whoever finds a name by numbers compares its letters in
 * the end ({@link NameSpellings}).
 */
final class WordTable {
    /** The number of a word that stands in no name. */
    static final int UNKNOWN = 0;

    private static final int ROOM = 2;
    private static final int FREE = 0;

    private int size;
    private int[] hashes = new int[64];
    private int[] numbers = new int[64];

    /** The number of the words with a hash; where they have none yet, they get the one that is given. */
    int add(int hash, int number) {
        int known = find(hash);
        if (known != UNKNOWN) {
            return known;
        }
        size++;
        if (size * ROOM > hashes.length) {
            grow();
        }
        put(taken(hash), number);
        return number;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new int[oldHashes.length * 2];
        numbers = new int[hashes.length];
        for (int at = 0; at < oldHashes.length; at++) {
            if (oldHashes[at] != FREE) {
                put(oldHashes[at], oldNumbers[at]);
            }
        }
    }

    private void put(int hash, int number) {
        int at = place(hash);
        hashes[at] = hash;
        numbers[at] = number;
    }

    int find(int hash) {
        int at = place(taken(hash));
        return hashes[at] == FREE ? UNKNOWN : numbers[at];
    }

    /** A hash that no free place has. */
    private static int taken(int hash) {
        return hash == FREE ? 1 : hash;
    }

    /** Where a hash stands, or would. */
    private int place(int hash) {
        int at = (hash ^ hash >>> 15) * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(hashes.length - 1);
        while (hashes[at] != hash && hashes[at] != FREE) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }
}
