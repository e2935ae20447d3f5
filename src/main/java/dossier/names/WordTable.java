package dossier.names;

import java.util.Arrays;

/**
 * Numbers the words of names, from 1 in order of coming, so that a text's words are looked up without making strings.
 *
 * <p>A hash table of two numbers a place: the hash of a word's key, and the word's number. A word whose place is taken stands
 * in the next free one; at least half of the places are free. The keys themselves stand
 * one after the other, each ending where the next begins.
 */
final class WordTable {
    /** The number of a word that stands in no name. */
    static final int UNKNOWN = 0;

    private static final int ROOM = 2;

    private int size;
    private int[] places = new int[2 * 64];
    private char[] keys = new char[256];
    private int[] ends = new int[64];

    /** The number of a word, which gets one if it has none yet. */
    int add(Words word) {
        int known = find(word);
        if (known != UNKNOWN) {
            return known;
        }
        size++;
        keep(word);
        if (size * ROOM * 2 > places.length) {
            grow();
        }
        put(word.hash(), size);
        return size;
    }

    private void keep(Words word) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size] = ends[size - 1] + word.length();
        if (ends[size] > keys.length) {
            keys = Arrays.copyOf(keys, ends[size] * 2);
        }
        word.copyKey(keys, ends[size - 1]);
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

    int find(Words word) {
        int hash = word.hash();
        int at = place(hash);
        while (places[at + 1] != UNKNOWN && (places[at] != hash || !isKey(places[at + 1], word))) {
            at = next(at);
        }
        return places[at + 1];
    }

    private boolean isKey(int number, Words word) {
        return word.hasKey(keys, ends[number - 1], ends[number]);
    }

    private int place(int hash) {
        int half = places.length / 2;
        return 2 * ((hash ^ hash >>> 15) * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(half - 1));
    }

    private int next(int place) {
        return (place + 2) & (places.length - 1);
    }
}
