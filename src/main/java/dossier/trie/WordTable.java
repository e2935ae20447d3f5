package dossier.trie;

/**
 * Numbers of the words of names, so that a text's words are looked up without making strings.
 *
 * <p>A hash table of two numbers a place: the hash of a word's key, and the word's number. A word whose place is taken stands
 * in the next free one; at least half of the places are free. The keys themselves are not kept: words of one hash have one
 * number, and whoever finds a name by numbers compares its letters in the end ({@link Spellings}).
 */
final class WordTable {
    /** The number of a word that stands in no name. */
    static final int UNKNOWN = 0;

    private static final int ROOM = 2;

    private int size;
    private int[] places = new int[2 * 64];

    /** The number of the words with a hash; where they have none yet, they get the one that is given. */
    int add(int hash, int number) {
        int known = find(hash);
        if (known != UNKNOWN) {
            return known;
        }
        size++;
        if (size * ROOM * 2 > places.length) {
            grow();
        }
        put(hash, number);
        return number;
    }

    private void grow() {
        int[] old = places;
        places = new int[old.length * 2];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at + 1] != UNKNOWN) {
                put(old[at], old[at + 1]);
            }
        }
    }

    private void put(int hash, int number) {
        int at = place(hash);
        while (places[at + 1] != UNKNOWN) {
            at = next(at);
        }
        places[at] = hash;
        places[at + 1] = number;
    }

    int find(int hash) {
        int at = place(hash);
        while (places[at] != hash && places[at + 1] != UNKNOWN) {
            at = next(at);
        }
        return places[at + 1];
    }

    private int place(int hash) {
        int half = places.length / 2;
        return 2 * ((hash ^ hash >>> 15) * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(half - 1));
    }

    private int next(int place) {
        return (place + 2) & (places.length - 1);
    }
}
