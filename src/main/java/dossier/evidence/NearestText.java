package dossier.evidence;

import dossier.evidence.Proof.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of an article that is nearest to a quote which does not stand in it, with what differs:
 * {@code a capacity of 1{1→0}0 megawatts}, on the left what the quote says, on the right what the article says.
 *
 * <p>The stretch that shares most words with the quote is looked at letter by letter (approximate matching of a pattern
 * in a text by dynamic programming, Sellers 1980), so the work grows with the length of the article, not with its square.
 */
record NearestText(String place, String difference) {
    private static final int LONGEST_QUOTE = 400;
    private static final int MARGIN = 60;

    /** A part of a place that is a little longer than the quote. */
    private record Window(Part part, int start, String text, int shared) {}

    static Optional<NearestText> of(String quote, List<Part> parts) {
        String folded = FoldedText.fold(quote);
        String wanted = folded.substring(0, Math.min(folded.length(), LONGEST_QUOTE));
        Map<String, Integer> words = new HashMap<>();
        words(wanted).forEach(word -> words.put(word, word.length()));
        return parts.stream()
                .flatMap(part -> windows(part, wanted.length(), words))
                .max(Comparator.comparingInt(Window::shared)
                        .thenComparing(Window::part, Comparator.comparing(Part::name, Comparator.reverseOrder())))
                .map(window -> new NearestText(window.part().name(), difference(wanted, window.text())));
    }

    /** As the hint of a problem. */
    String hint() {
        return "nearest, in " + place + " (quote → article): “" + difference + "”";
    }

    private static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}\\p{N}]+"));
    }

    private static Stream<Window> windows(Part part, int length, Map<String, Integer> words) {
        int step = length + MARGIN;
        List<Window> windows = new ArrayList<>();
        for (int start = 0; start == 0 || start < part.text().length(); start += step) {
            String text = part.text().substring(start, Math.min(part.text().length(), start + 2 * step));
            int shared = words(text).stream()
                    .distinct()
                    .mapToInt(word -> words.getOrDefault(word, 0))
                    .sum();
            windows.add(new Window(part, start, text, shared));
        }
        return windows.stream();
    }

    /** The stretch of a text that is nearest to the wanted words, whole words at its ends, with the edits. */
    private static String difference(String wanted, String text) {
        int[][] costs = new int[wanted.length() + 1][text.length() + 1];
        for (int i = 1; i <= wanted.length(); i++) {
            costs[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int change = wanted.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                costs[i][j] = Math.min(costs[i - 1][j - 1] + change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
            }
        }
        int end = 0;
        for (int j = 1; j <= text.length(); j++) {
            if (costs[wanted.length()][j] < costs[wanted.length()][end]) {
                end = j;
            }
        }
        return shown(wanted, text, edits(wanted, text, end, costs));
    }

    /** A letter of the quote, of the text, or of both; -1 where one of them has none. */
    private record Step(int wanted, int text) {
        boolean isSame(String wanted, String text) {
            return this.wanted >= 0 && this.text >= 0 && wanted.charAt(this.wanted) == text.charAt(this.text);
        }
    }

    private static List<Step> edits(String wanted, String text, int end, int[][] costs) {
        List<Step> steps = new ArrayList<>();
        int i = wanted.length();
        int j = end;
        while (i > 0) {
            if (j > 0 && costs[i][j] == costs[i - 1][j - 1] + (wanted.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1)) {
                steps.add(new Step(--i, --j));
            } else if (costs[i][j] == costs[i - 1][j] + 1) {
                steps.add(new Step(--i, -1));
            } else {
                steps.add(new Step(-1, --j));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static String shown(String wanted, String text, List<Step> steps) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < steps.size()) {
            if (steps.get(at).isSame(wanted, text)) {
                out.append(wanted.charAt(steps.get(at++).wanted()));
                continue;
            }
            StringBuilder written = new StringBuilder();
            StringBuilder read = new StringBuilder();
            for (; at < steps.size() && !steps.get(at).isSame(wanted, text); at++) {
                append(written, wanted, steps.get(at).wanted());
                append(read, text, steps.get(at).text());
            }
            out.append('{').append(written).append('→').append(read).append('}');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String text, int at) {
        if (at >= 0) {
            out.append(text.charAt(at));
        }
    }
}
