package dossier.link.names;

import dossier.model.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of many mentions overlap a stretch of text, without going through all of them: those of a block are in order
 * of their starts, and with each goes the furthest end so far.
 */
public final class MentionIndex {
    private final Map<Integer, List<Mention>> byBlock = new HashMap<>();
    private final Map<Integer, int[]> furthestEnds = new HashMap<>();

    public MentionIndex(Collection<Mention> mentions) {
        mentions.forEach(mention ->
                byBlock.computeIfAbsent(mention.block(), b -> new ArrayList<>()).add(mention));
        byBlock.forEach((block, list) -> {
            list.sort(Comparator.comparingInt(Mention::start));
            int[] ends = new int[list.size()];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = Math.max(i == 0 ? 0 : ends[i - 1], list.get(i).end());
            }
            furthestEnds.put(block, ends);
        });
    }

    /** Whether a mention shares no letter with others. */
    public boolean isFree(Mention use) {
        int last = lastBefore(use);
        return last < 0 || furthestEnds.get(use.block())[last] <= use.start();
    }

    /** Whether each of those that share a letter with a mention has the very same letters. */
    boolean isWhole(Mention use) {
        for (int i = lastBefore(use); i >= 0 && furthestEnds.get(use.block())[i] > use.start(); i--) {
            Mention other = byBlock.get(use.block()).get(i);
            boolean isSame = other.start() == use.start() && other.end() == use.end();
            if (other.end() > use.start() && !isSame) {
                return false;
            }
        }
        return true;
    }

    /** The place among its block's mentions of the last one that begins before a mention ends; -1 when none does. */
    private int lastBefore(Mention use) {
        List<Mention> mentions = byBlock.getOrDefault(use.block(), List.of());
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < use.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
