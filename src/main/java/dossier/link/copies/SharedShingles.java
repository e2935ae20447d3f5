package dossier.link.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which earlier passages are worth comparing with one: those that share some of its shingles, runs of a few words (Broder
 * 1997, On the Resemblance and Containment of Documents).
 *
 * <p>A shingle of very many passages leads to the latest of them only, so that passages cost as much as their words and not
 * as the square of their number; a story printed a hundred times is then a chain of copies, not all pairs of them.
 */
final class SharedShingles {
    private static final int MANY = 32;
    private static final int FEWEST_SHARED = 2;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<Long, List<Integer>> passages = new HashMap<>();
    private int[] shared = new int[64];
    private int size;

    /** Adds a passage, and gives the numbers of the earlier ones to compare it with, in order. */
    List<Integer> add(List<DistinctiveWord> words, int length) {
        int passage = size++;
        shared = passage < shared.length ? shared : Arrays.copyOf(shared, 2 * passage);
        List<Integer> touched = new ArrayList<>();
        for (long shingle : shingles(words, length)) {
            List<Integer> holders = passages.computeIfAbsent(shingle, any -> new ArrayList<>(1));
            int from = holders.size() > MANY ? holders.size() - 1 : 0;
            for (int earlier : holders.subList(from, holders.size())) {
                if (shared[earlier]++ == 0) {
                    touched.add(earlier);
                }
            }
            holders.add(passage);
        }
        List<Integer> near = touched.stream()
                .filter(earlier -> shared[earlier] >= FEWEST_SHARED)
                .sorted()
                .toList();
        touched.forEach(earlier -> shared[earlier] = 0);
        return near;
    }

    /** Of the runs of so many words, those that are not quoted and not all names, figures and stock phrases. */
    static Set<Long> shingles(List<DistinctiveWord> words, int length) {
        Set<Long> shingles = new HashSet<>();
        for (int from = 0; from + length <= words.size(); from++) {
            if (isTelling(words, from, from + length)) {
                shingles.add(hash(words, from, from + length));
            }
        }
        return shingles;
    }

    private static boolean isTelling(List<DistinctiveWord> words, int from, int to) {
        double weight = 0;
        for (int i = from; i < to; i++) {
            if (words.get(i).kind() == DistinctiveWord.WordKind.QUOTED) {
                return false;
            }
            weight += words.get(i).weight();
        }
        return weight > 0;
    }

    private static long hash(List<DistinctiveWord> words, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash ^ words.get(i).number() + 1) * MIX;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
