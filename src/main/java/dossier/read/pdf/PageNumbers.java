package dossier.read.pdf;

import dossier.read.lines.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the page numbers of raw text out of a PDF: numbers alone on their lines that rise from page to page.
 *
 * <p>Of all such numbers, the longest chain counts in which each is one to three more than the one before and is at
 * least some lines below it. A number that a page prints twice, above and below, is found both times.
 */
final class PageNumbers {
    private static final int FEWEST = 3;
    private static final int FEWEST_LINES = 6;
    private static final int NEAR = 8;
    private static final int WIDEST_STEP = 3;
    private static final double PER_SKIP = 0.3;
    private static final int LONGEST = 24;
    private static final Pattern ALONE =
            Pattern.compile("(?iu)[-–—|\\[(]?+\\s?+(?:page|seite|página|pagina|p\\.|s\\.)?+\\s?+"
                    + "(\\d{1,4})(?:\\s?+(?:of|von|de|di|sur|/|\\|)\\s?+\\d{1,4})?+\\s?+[-–—|\\])]?+");

    private PageNumbers() {}

    /** A number on a line that might be a page's, and the chain that leads to it. */
    private record NumberLink(int line, int value, double score, int length, NumberLink before) {}

    /** The lines that hold page numbers, by their index among the lines given. */
    static List<Integer> of(List<TextLine> lines) {
        List<NumberLink> alone = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() <= LONGEST) {
                Matcher number = ALONE.matcher(text);
                if (number.matches()) {
                    alone.add(new NumberLink(i, Integer.parseInt(number.group(1)), 1, 1, null));
                }
            }
        }
        return withTwins(alone, chain(alone));
    }

    /** The chain of numbers that rise from page to page; empty when there is none of three or more. */
    private static Map<Integer, Integer> chain(List<NumberLink> candidates) {
        Map<Integer, NumberLink> best = new HashMap<>();
        NumberLink last = null;
        for (NumberLink candidate : candidates) {
            NumberLink link = linked(candidate, best);
            best.merge(link.value, link, (old, now) -> now.score > old.score ? now : old);
            last = last == null || link.score > last.score ? link : last;
        }
        Map<Integer, Integer> chain = new TreeMap<>();
        boolean isLong = last != null && last.length >= FEWEST;
        for (NumberLink link = isLong ? last : null; link != null; link = link.before) {
            chain.put(link.value, link.line);
        }
        return chain;
    }

    private static NumberLink linked(NumberLink candidate, Map<Integer, NumberLink> best) {
        NumberLink link = candidate;
        for (int step = 1; step <= WIDEST_STEP; step++) {
            NumberLink before = best.get(candidate.value - step);
            if (before != null && candidate.line - before.line >= FEWEST_LINES) {
                double score = before.score + 1 - PER_SKIP * (step - 1);
                if (score > link.score) {
                    link = new NumberLink(candidate.line, candidate.value, score, before.length + 1, before);
                }
            }
        }
        return link;
    }

    private static List<Integer> withTwins(List<NumberLink> candidates, Map<Integer, Integer> chain) {
        return candidates.stream()
                .filter(link -> chain.containsKey(link.value) && Math.abs(link.line - chain.get(link.value)) <= NEAR)
                .map(NumberLink::line)
                .toList();
    }
}
