package dossier.link.evidence;

import java.util.HashMap;
import java.util.Map;

/** Every three letters that follow one another in a text, to count quickly how many of them another text has. */
final class Trigrams {
    private static final int LENGTH = 3;
    private static final int FILTER_BITS = 12;
    /** An odd number that spreads keys over all bits: 2 to the power of 64 by the golden ratio (Knuth, 1998, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Long, Integer> numbers = new HashMap<>();
    /** False where no gram can be, so that most letters of a long text are passed over without a look into the map. */
    private final boolean[] filter = new boolean[1 << FILTER_BITS];

    Trigrams(String text) {
        for (int i = 0; i + LENGTH <= text.length(); i++) {
            long key = key(text, i);
            numbers.putIfAbsent(key, numbers.size());
            filter[slot(key)] = true;
        }
    }

    /** How many of them occur in a stretch of a text, each counted once. */
    int sharedWith(String text, int from, int to) {
        boolean[] seen = new boolean[numbers.size()];
        int shared = 0;
        for (int i = from; i + LENGTH <= to; i++) {
            long key = key(text, i);
            int number = filter[slot(key)] ? numbers.getOrDefault(key, -1) : -1;
            if (number >= 0 && !seen[number]) {
                seen[number] = true;
                shared++;
            }
        }
        return shared;
    }

    private static long key(String text, int at) {
        return (long) text.charAt(at) << 32 | (long) text.charAt(at + 1) << 16 | text.charAt(at + 2);
    }

    private static int slot(long key) {
        return (int) (key * SPREAD >>> Long.SIZE - FILTER_BITS);
    }
}
