package dossier.read.pdf;

import dossier.language.BinarySearch;
import dossier.read.lines.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages of raw text out of a PDF: where each begins, and what is printed on each that is not the article's.
 *
 * <p>Text is such when its lines were broken to fit a width and something parts pages: form feeds, page numbers that
 * rise, or lines that are repeated a page apart. Lines are counted without blank ones.
 *
 * @param lines those that are not blank
 * @param furniture what a line is that is no part of the article, by its index
 * @param starts index of the first line of each page, in order; the first is 0
 */
public record PdfPages(List<TextLine> lines, Map<Integer, String> furniture, List<Integer> starts) {
    private static final int FEWEST_PAGES = 3;
    private static final int FEWEST_LINES = 20;
    private static final int NARROWEST = 30;
    private static final int WIDEST = 160;

    public static PdfPages of(String seed) {
        List<TextLine> lines =
                TextLine.of(seed).stream().filter(line -> !line.isBlank()).toList();
        if (lines.size() < FEWEST_LINES || !areWrapped(lines)) {
            return new PdfPages(lines, Map.of(), List.of(0));
        }
        TreeSet<Integer> starts = new TreeSet<>(afterFeeds(seed, lines));
        Map<Integer, String> furniture = new TreeMap<>();
        PageNumbers.of(lines).forEach(i -> furniture.put(i, "page number"));
        TreeSet<Integer> edges = new TreeSet<>(furniture.keySet());
        starts.forEach(i -> edges.addAll(List.of(i, i - 1)));
        RunningHeads.of(lines, edges).forEach(furniture::putIfAbsent);
        furniture.keySet().stream()
                .map(i -> i + 1)
                .filter(i -> i < lines.size() && !furniture.containsKey(i))
                .forEach(starts::add);
        starts.add(0);
        return new PdfPages(lines, furniture, List.copyOf(starts));
    }

    /** Whether the text is laid out in pages at all. */
    public boolean arePages() {
        return starts.size() >= FEWEST_PAGES;
    }

    /** The page that a line is on, from 0. */
    int[] pageOfLine() {
        int[] pages = new int[lines.size()];
        for (int page = 0; page < starts.size(); page++) {
            Arrays.fill(pages, starts.get(page), end(page), page);
        }
        return pages;
    }

    /** Index after the last line of a page. */
    int end(int page) {
        return page + 1 < starts.size() ? starts.get(page + 1) : lines.size();
    }

    /** The number of the first line of the page that a line is on, both as in the seed. */
    public int firstLine(int number) {
        return firstLine(number, 0);
    }

    /** The same for the page that many pages earlier, or for the first page. */
    public int firstLine(int number, int back) {
        int page = BinarySearch.countBelow(
                        number + 1, starts, start -> lines.get(start).number())
                - 1;
        return lines.isEmpty()
                ? 0
                : lines.get(starts.get(Math.max(0, page - back))).number();
    }

    /** Whether one line is right below another, without a blank line between. */
    boolean follows(int line, int before) {
        return lines.get(line).number() == lines.get(before).number() + 1;
    }

    private static List<Integer> afterFeeds(String seed, List<TextLine> lines) {
        List<Integer> starts = new ArrayList<>();
        int feed = seed.indexOf('\f');
        for (int i = 0; i < lines.size() && feed >= 0; i++) {
            if (lines.get(i).start() > feed) {
                starts.add(i);
                feed = seed.indexOf('\f', lines.get(i).start());
            }
        }
        return starts;
    }

    /** Whether many a line goes on in lower case in the next, blank lines aside, as only broken lines do. */
    private static boolean areWrapped(List<TextLine> lines) {
        int pairs = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            int length = lines.get(i - 1).text().length();
            if (length >= NARROWEST && length <= WIDEST) {
                pairs++;
                goingOn += Character.isLowerCase(lines.get(i).text().codePointAt(0)) ? 1 : 0;
            }
        }
        return pairs >= FEWEST_LINES / 2 && goingOn * 4 >= pairs;
    }
}
