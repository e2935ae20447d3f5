package dossier.link.copies;

import dossier.link.copies.DistinctiveWord.WordKind;
import dossier.link.copies.Tiling.Tile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares two passages: how much of the shorter one is in the other, counting the writers' own words. */
final class Comparison {
    /** A block of less is chance: {@code the end of the}. */
    private static final double LEAST_BLOCK = 3;
    /** So much of a copy's own words is in the other passage (containment, Broder 1997). */
    private static final double LEAST_SHARE = 0.65;
    /** Where a passage has fewer words of its own, nothing can be said of it. */
    private static final double FEWEST = 5;
    /** One block of so many own words shows a common origin, however long the passages are. */
    private static final double LONG_BLOCK = 13;

    private static final int WIDEST_GAP = 3;
    private static final int FEWEST_DIFFERING = 2;
    private static final int OFTEN = 2;

    private final List<DistinctiveWord> one;
    private final List<DistinctiveWord> other;
    private final List<List<Tile>> blocks;

    Comparison(List<DistinctiveWord> one, List<DistinctiveWord> other) {
        this.one = one;
        this.other = other;
        this.blocks = new Tiling(one, other, shortestTile(), WIDEST_GAP)
                .blocks().stream()
                        .filter(block -> blockWeight(block) >= LEAST_BLOCK)
                        .toList();
    }

    private int shortestTile() {
        return isUnspaced(one) ? 4 : 2;
    }

    /** Whether most of a passage is in a script without spaces. */
    static boolean isUnspaced(List<DistinctiveWord> words) {
        long characters =
                words.stream().filter(word -> word.kind() == WordKind.CHARACTER).count();
        return characters * 2 > words.size();
    }

    boolean isCopy() {
        double longest = blocks.stream().mapToDouble(this::blockWeight).max().orElse(0);
        boolean enough = shared() >= FEWEST && share() >= LEAST_SHARE || longest >= LONG_BLOCK;
        return enough && !isForm();
    }

    private double shared() {
        return blocks.stream().mapToDouble(this::blockWeight).sum();
    }

    /** How much of the shorter one's own words is in the other, 0 to 1. */
    double share() {
        double shorter = Math.min(weight(one), weight(other));
        return shorter == 0 ? 0 : shared() / shorter;
    }

    /**
     * Whether the words are a form filled in anew, as in a bulletin of the weather or of exchange rates: at several places
     * where both have names or figures these differ, and seldom do they agree.
     */
    private boolean isForm() {
        long agreed = blocks.stream()
                .flatMap(List::stream)
                .flatMap(tile -> inOne(tile).stream())
                .filter(DistinctiveWord::isFact)
                .count();
        long differing = blocks.stream().mapToLong(this::differing).sum();
        return differing >= FEWEST_DIFFERING && differing > OFTEN * agreed;
    }

    /** How often both passages have names or figures, and not the same, where words of a block differ. */
    private long differing(List<Tile> block) {
        long differing = 0;
        for (int i = 1; i < block.size(); i++) {
            Tile before = block.get(i - 1);
            Tile tile = block.get(i);
            boolean facts = hasFact(one.subList(before.endInOne(), tile.one()))
                    && hasFact(other.subList(before.endInOther(), tile.other()));
            differing += facts ? 1 : 0;
        }
        return differing;
    }

    private static boolean hasFact(List<DistinctiveWord> words) {
        return words.stream().anyMatch(DistinctiveWord::isFact);
    }

    /** The longest run of words that both have, of those in blocks; the words as the first has them. */
    Optional<List<DistinctiveWord>> longestRun() {
        return blocks.stream()
                .flatMap(List::stream)
                .max(Comparator.comparingInt(Tile::length).thenComparing(Tile::one, Comparator.reverseOrder()))
                .map(this::inOne);
    }

    private List<DistinctiveWord> inOne(Tile tile) {
        return one.subList(tile.one(), tile.endInOne());
    }

    private double blockWeight(List<Tile> block) {
        return block.stream().mapToDouble(tile -> weight(inOne(tile))).sum();
    }

    private static double weight(List<DistinctiveWord> words) {
        return words.stream().mapToDouble(DistinctiveWord::weight).sum();
    }
}
