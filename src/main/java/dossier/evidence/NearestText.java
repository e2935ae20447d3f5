package dossier.evidence;

import dossier.evidence.Proof.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text of an article that is nearest to a quote which does not stand in it, with what differs:
 * {@code a capacity of 1{1→0}0 megawatts}, on the left what the quote says, on the right what the article says.
 *
 * <p>The stretches that share most with the quote are looked at letter by letter ({@link Alignment}), so the work grows with the length of the article, not with its square.
 */
record NearestText(String place, String difference) {
    private static final int LONGEST_QUOTE = 400;
    private static final int GRAM = 3;
    private static final int MARGIN = 60;
    private static final int MOST_WINDOWS = 6;

    /** A part of a place that is a little longer than the quote. */
    record Window(Part part, int start, String text, int shared) {}

    static Optional<NearestText> of(String quote, List<Part> parts) {
        String folded = FoldedText.fold(quote);
        String wanted = folded.substring(0, Math.min(folded.length(), LONGEST_QUOTE));
        Set<String> grams = grams(wanted);
        return parts.stream()
                .flatMap(part -> windows(part, wanted.length(), grams))
                .sorted(Comparator.comparingInt(Window::shared).reversed())
                .limit(MOST_WINDOWS)
                .map(window -> Alignment.of(wanted, window))
                .min(Comparator.comparingInt(Alignment::cost))
                .map(nearest -> new NearestText(nearest.place(), nearest.difference()));
    }

    /** As the hint of a problem. */
    String hint() {
        return "nearest, in " + place + " (quote → article): “" + difference + "”";
    }

    /** Every three letters that follow one another. */
    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= text.length(); i++) {
            grams.add(text.substring(i, i + GRAM));
        }
        return grams;
    }

    private static Stream<Window> windows(Part part, int length, Set<String> wanted) {
        int step = length + MARGIN;
        List<Window> windows = new ArrayList<>();
        for (int start = 0; start == 0 || start < part.text().length(); start += step) {
            String text = part.text().substring(start, Math.min(part.text().length(), start + 2 * step));
            int shared = (int) grams(text).stream().filter(wanted::contains).count();
            windows.add(new Window(part, start, text, shared));
        }
        return windows.stream();
    }
}
