package dossier.names;

import java.util.ArrayList;
import java.util.List;

/** Numbers the words of names, from 1 in order of coming, so that a text's words are looked up without making strings. */
final class WordTable {
    /** The number of a word that stands in no name. */
    static final int UNKNOWN = 0;

    private final List<String> keys = new ArrayList<>();
    /** Numbers by hash; a word whose place is taken stands in the next free one. At least half of all are free. */
    private int[] slots = new int[64];

    /** The number of a word, which gets one if it has none yet. */
    int add(Words word) {
        int known = find(word);
        if (known != UNKNOWN) {
            return known;
        }
        keys.add(word.key());
        if (keys.size() * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int number = 1; number < keys.size(); number++) {
                place(number, keys.get(number - 1).hashCode());
            }
        }
        place(keys.size(), word.hash());
        return keys.size();
    }

    private void place(int number, int hash) {
        int slot = slot(hash);
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number;
    }

    int find(Words word) {
        int slot = slot(word.hash());
        while (slots[slot] != UNKNOWN && !word.hasKey(keys.get(slots[slot] - 1))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot];
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }
}
