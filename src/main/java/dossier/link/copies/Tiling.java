package dossier.link.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What two passages have in common: the longest run of words first, then the longest of what is left, and so on, whatever
 * their order; each word counts once.
 *
 * <p>Greedy string tiling (Wise 1993, String Similarity via Greedy String Tiling and Running Karp-Rabin Matching), which of
 * the measures tried on newspapers told best what was taken from a wire agency (Clough, Gaizauskas, Piao and Wilks 2002,
 * METER: MEasuring TExt Reuse, ACL). Tiles that follow one another in both passages, a few words apart, are one block: a
 * sentence in which words were changed.
 *
 * @param shortest of how many words a tile is at least
 * @param widestGap how many words part tiles of one block at most
 */
record Tiling(List<DistinctiveWord> one, List<DistinctiveWord> other, int shortest, int widestGap) {
    private static final Comparator<Tile> LONGEST = Comparator.comparingInt((Tile tile) -> -tile.length())
            .thenComparingInt(Tile::one)
            .thenComparingInt(Tile::other);

    /** A run of words that both have, by where it begins in each. */
    record Tile(int one, int other, int length) {
        int endInOne() {
            return one + length;
        }

        int endInOther() {
            return other + length;
        }
    }

    /** Tiles that go together, in order of the first passage. */
    List<List<Tile>> blocks() {
        List<List<Tile>> blocks = new ArrayList<>();
        for (Tile tile : tiles()) {
            List<Tile> block = null;
            for (int i = blocks.size() - 1; i >= 0 && block == null; i--) {
                List<Tile> before = blocks.get(i);
                block = follows(before.get(before.size() - 1), tile) ? before : null;
            }
            if (block == null) {
                block = new ArrayList<>();
                blocks.add(block);
            }
            block.add(tile);
        }
        return blocks;
    }

    private boolean follows(Tile before, Tile tile) {
        int gap = tile.one() - before.endInOne();
        int otherGap = tile.other() - before.endInOther();
        return gap >= 0 && gap <= widestGap && otherGap >= 0 && otherGap <= widestGap;
    }

    private List<Tile> tiles() {
        PriorityQueue<Tile> matches = matches();
        BitSet taken = new BitSet();
        BitSet takenInOther = new BitSet();
        List<Tile> tiles = new ArrayList<>();
        while (!matches.isEmpty()) {
            Tile match = matches.poll();
            Tile free = free(match, taken, takenInOther);
            if (free.equals(match)) {
                tiles.add(match);
                taken.set(match.one(), match.endInOne());
                takenInOther.set(match.other(), match.endInOther());
            } else if (free.length() >= shortest) {
                matches.add(free);
            }
        }
        tiles.sort(Comparator.comparingInt(Tile::one));
        return tiles;
    }

    /** All runs that both have and that cannot be longer. */
    private PriorityQueue<Tile> matches() {
        PriorityQueue<Tile> matches = new PriorityQueue<>(LONGEST);
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (isLike(i, j) && !(i > 0 && j > 0 && isLike(i - 1, j - 1))) {
                    int length = length(i, j);
                    if (length >= shortest) {
                        matches.add(new Tile(i, j, length));
                    }
                }
            }
        }
        return matches;
    }

    private boolean isLike(int i, int j) {
        return one.get(i).isLike(other.get(j));
    }

    private int length(int i, int j) {
        int length = 0;
        while (i + length < one.size() && j + length < other.size() && isLike(i + length, j + length)) {
            length++;
        }
        return length;
    }

    /** The first part of a match that no tile has taken, up to one that has. */
    private static Tile free(Tile match, BitSet taken, BitSet takenInOther) {
        int from = 0;
        while (from < match.length() && isTaken(match, from, taken, takenInOther)) {
            from++;
        }
        int to = from;
        while (to < match.length() && !isTaken(match, to, taken, takenInOther)) {
            to++;
        }
        return new Tile(match.one() + from, match.other() + from, to - from);
    }

    private static boolean isTaken(Tile match, int i, BitSet taken, BitSet takenInOther) {
        return taken.get(match.one() + i) || takenInOther.get(match.other() + i);
    }
}
