package dossier.link.evidence;

import dossier.link.evidence.NearestText.TextWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The stretch of whole words in a text that is nearest to wanted words, and what differs: approximate matching of a
 * pattern in a text by dynamic programming (Sellers, 1980).
 */
final class Alignment {
    private final String wanted;
    private final TextWindow window;
    private final String text;
    /** Edits from the first letters of the wanted words to a stretch that ends at a place of the text. */
    private final int[][] costs;

    private int end;

    /** A letter of the wanted words, of the text, or of both; -1 where one of them has none. */
    private record EditStep(int wanted, int text) {}

    private Alignment(String wanted, TextWindow window) {
        this.wanted = wanted;
        this.window = window;
        this.text = window.text();
        this.costs = new int[wanted.length() + 1][text.length() + 1];
    }

    static Alignment of(String wanted, TextWindow window) {
        Alignment alignment = new Alignment(wanted, window);
        alignment.fill();
        return alignment;
    }

    private void fill() {
        for (int j = 1; j <= text.length(); j++) {
            // A stretch begins with a word: letters before it in the same word are edits.
            costs[0][j] = WordEdges.isEdge(text, j) ? 0 : costs[0][j - 1] + 1;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            costs[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                costs[i][j] = Math.min(
                        costs[i - 1][j - 1] + change(i - 1, j - 1), 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
            }
        }
        for (int j = 1; j <= text.length(); j++) {
            if (WordEdges.isEdge(text, j) && costs[wanted.length()][j] < cost()) {
                end = j;
            }
        }
    }

    private int change(int i, int j) {
        return wanted.charAt(i) == text.charAt(j) ? 0 : 1;
    }

    /** How many letters differ. */
    int cost() {
        return costs[wanted.length()][end];
    }

    String place() {
        return window.part().name();
    }

    /** {@code a capacity of 1{1→0}0 megawatts}: what is wanted, and what the text has instead. */
    String difference() {
        StringBuilder out = new StringBuilder();
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (EditStep step : steps()) {
            if (step.wanted() >= 0 && step.text() >= 0 && change(step.wanted(), step.text()) == 0) {
                close(out, left, right);
                out.append(wanted.charAt(step.wanted()));
                continue;
            }
            if (step.wanted() >= 0) {
                left.append(wanted.charAt(step.wanted()));
            }
            if (step.text() >= 0) {
                right.append(text.charAt(step.text()));
            }
        }
        close(out, left, right);
        return out.toString();
    }

    private static void close(StringBuilder out, StringBuilder left, StringBuilder right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            out.append('{').append(left).append('→').append(right).append('}');
            left.setLength(0);
            right.setLength(0);
        }
    }

    private List<EditStep> steps() {
        List<EditStep> steps = new ArrayList<>();
        int i = wanted.length();
        int j = end;
        while (i > 0 || costs[0][j] > 0) {
            if (i > 0 && j > 0 && costs[i][j] == costs[i - 1][j - 1] + change(i - 1, j - 1)) {
                steps.add(new EditStep(--i, --j));
            } else if (i > 0 && costs[i][j] == costs[i - 1][j] + 1) {
                steps.add(new EditStep(--i, -1));
            } else {
                steps.add(new EditStep(-1, --j));
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
