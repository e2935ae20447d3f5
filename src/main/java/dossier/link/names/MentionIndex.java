package dossier.link.names;

import dossier.model.Mention;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells which of many mentions overlap a place in a text, without going through all of them. */
public final class MentionIndex {
    /** The mentions in order of place, each with the furthest end of those in its block up to it. */
    private final NavigableMap<Mention, Integer> furthestEnds = new TreeMap<>(Comparator.comparingInt(Mention::block)
            .thenComparingInt(Mention::start)
            .thenComparingInt(Mention::end));

    public MentionIndex(Collection<Mention> mentions) {
        mentions.forEach(mention -> furthestEnds.put(mention, mention.end()));
        int block = -1;
        int furthest = 0;
        for (Map.Entry<Mention, Integer> entry : furthestEnds.entrySet()) {
            boolean sameBlock = entry.getKey().block() == block;
            furthest = sameBlock ? Math.max(furthest, entry.getValue()) : entry.getValue();
            block = entry.getKey().block();
            entry.setValue(furthest);
        }
    }

    /** Whether a mention shares no letter with others. */
    public boolean isFree(Mention use) {
        return overlapping(use).findAny().isEmpty();
    }

    /** Whether each of those that share a letter with a mention has the very same letters. */
    boolean isWhole(Mention use) {
        return overlapping(use).allMatch(other -> other.start() == use.start() && other.end() == use.end());
    }

    private Stream<Mention> overlapping(Mention use) {
        Mention end = new Mention(use.subject(), use.block(), use.end(), use.end());
        return furthestEnds.headMap(end, false).descendingMap().entrySet().stream()
                .takeWhile(entry -> entry.getKey().block() == use.block() && entry.getValue() > use.start())
                .map(Map.Entry::getKey)
                .filter(other -> other.end() > use.start());
    }
}
