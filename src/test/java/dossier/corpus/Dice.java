package dossier.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random choices that are the same on every machine: {@link Random} has its algorithm in its specification. */
final class Dice {
    /** Spreads neighbouring numbers over all seeds (the golden ratio in 64 bits). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** How fast the weight of later entries falls; as in a real dossier, a few subjects are in most articles. */
    private static final double FALL = 0.7;

    private final Random random;

    /** The choices for one thing of a kind, such as the fifth article. */
    Dice(String kind, int number) {
        random = new Random((kind.hashCode() + number * 31L) * SPREAD);
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Different entries, the first ones of the list more often. */
    <T> List<T> weighted(List<T> all, int count) {
        List<T> rest = new ArrayList<>(all);
        List<T> picked = new ArrayList<>();
        while (picked.size() < count && !rest.isEmpty()) {
            picked.add(rest.remove(weightedIndex(rest.size())));
        }
        return picked;
    }

    /** An index below a size, small ones more often: the inverse of the integral of x^-0.7. */
    int weightedIndex(int size) {
        double power = 1 - FALL;
        double low = Math.pow(2, power);
        double at = low + random.nextDouble() * (Math.pow(size + 2.0, power) - low);
        return Math.min(size - 1, (int) (Math.pow(at, 1 / power) - 2));
    }
}
