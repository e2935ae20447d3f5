package dossier.link.evidence;

import dossier.link.evidence.QuoteFinder.ArticlePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of an article that is nearest to a quote that it does not hold, with what differs:
 * {@code a capacity of {110 → 100} megawatts}, on the left what the quote says, on the right what the article says.
 *
 * <p>The stretches that share most with the quote are looked at letter by letter ({@link Alignment}), and the nearest is
 * shown word by word ({@link WordDiff}), so the work grows with the length of the article, not with its square.
 */
record NearestText(String place, String difference, boolean isWhole) {
    private static final int LONGEST_QUOTE = 400;
    /** No more of an article is searched, so that many quotes that are not found in a long article take no longer than this. */
    private static final int LONGEST_TEXT = 300_000;

    private static final int MARGIN = 60;
    private static final int MOST_WINDOWS = 6;

    /** A part of a place that is a little longer than the quote. */
    record TextWindow(ArticlePart part, int start, int end, int shared) {
        String text() {
            return part.text().substring(start, end);
        }
    }

    static Optional<NearestText> of(String quote, List<ArticlePart> parts) {
        String folded = FoldedText.fold(quote);
        String wanted = folded.substring(0, Math.min(folded.length(), LONGEST_QUOTE));
        Trigrams grams = new Trigrams(wanted);
        List<TextWindow> windows = new ArrayList<>();
        int searched = 0;
        for (ArticlePart part : parts) {
            addWindows(windows, part, LONGEST_TEXT - searched, wanted.length() + MARGIN, grams);
            searched += Math.min(LONGEST_TEXT - searched, part.text().length());
        }
        boolean isWhole = searched < LONGEST_TEXT;
        return windows.stream()
                .sorted(Comparator.comparingInt(TextWindow::shared).reversed())
                .limit(MOST_WINDOWS)
                .map(window -> Alignment.of(wanted, window))
                .min(Comparator.comparingInt(Alignment::cost))
                .map(nearest -> new NearestText(nearest.place(), nearest.difference(), isWhole));
    }

    /** As the hint of a problem. */
    String hint() {
        String where = isWhole ? "nearest, in " : "nearest of the first " + LONGEST_TEXT + " letters, in ";
        return where + place + " (quote → article): “" + difference + "”";
    }

    /** Adds those that begin in the first letters of a part. */
    private static void addWindows(List<TextWindow> windows, ArticlePart part, int most, int step, Trigrams wanted) {
        int length = part.text().length();
        for (int start = 0; start < most && (start == 0 || start < length); start += step) {
            int end = Math.min(length, start + 2 * step);
            windows.add(new TextWindow(part, start, end, wanted.sharedWith(part.text(), start, end)));
        }
    }
}
