package dossier.site.inline;

import dossier.model.Quote.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The quotes of one text, found by place: their spans are in order of their starts, and with each goes the furthest end so
 * far, so that no piece of the text is held against all quotes.
 */
final class HighlightIndex {
    private record Placed(Range span, int quote) {}

    private final List<Highlight> highlights;
    private final List<Placed> spans = new ArrayList<>();
    private final int[] furthestEnds;
    private final Map<Integer, List<Highlight>> byStart = new HashMap<>();
    private final TreeSet<Integer> edges = new TreeSet<>();

    HighlightIndex(List<Highlight> highlights) {
        this.highlights = highlights;
        for (int i = 0; i < highlights.size(); i++) {
            Highlight highlight = highlights.get(i);
            byStart.computeIfAbsent(highlight.spans().get(0).start(), start -> new ArrayList<>(1))
                    .add(highlight);
            for (Range span : highlight.spans()) {
                spans.add(new Placed(span, i));
                edges.add(span.start());
                edges.add(span.end());
            }
        }
        spans.sort(Comparator.comparingInt(placed -> placed.span().start()));
        furthestEnds = new int[spans.size()];
        for (int i = 0; i < furthestEnds.length; i++) {
            furthestEnds[i] = Math.max(
                    i == 0 ? 0 : furthestEnds[i - 1], spans.get(i).span().end());
        }
    }

    boolean isEdge(int place) {
        return edges.contains(place);
    }

    /** Where quotes begin or end between two places. */
    List<Integer> edgesInside(int start, int end) {
        return new ArrayList<>(edges.subSet(start, false, Math.max(start, end), false));
    }

    /** The quotes whose first words begin at a place. */
    List<Highlight> startingAt(int place) {
        return byStart.getOrDefault(place, List.of());
    }

    /** Whether a span holds a stretch of the text; a point only where the span goes on at both sides of it. */
    boolean hold(int start, int end) {
        boolean isPoint = start == end;
        int last = countUpTo(isPoint ? start - 1 : start) - 1;
        return last >= 0 && (isPoint ? furthestEnds[last] > end : furthestEnds[last] >= end);
    }

    /** The quotes that share a stretch or touch it, in their order. */
    List<Highlight> touching(int start, int end) {
        TreeSet<Integer> touching = new TreeSet<>();
        for (int i = countUpTo(end) - 1; i >= 0 && furthestEnds[i] >= start; i--) {
            if (spans.get(i).span().end() >= start) {
                touching.add(spans.get(i).quote());
            }
        }
        return touching.stream().map(highlights::get).toList();
    }

    /** How many spans begin at or before a place. */
    private int countUpTo(int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).span().start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
