package dossier.link.evidence;

import dossier.link.evidence.NearestText.TextWindow;

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

    /** {@code a capacity of {110 → 100} megawatts}: what is wanted, and what the text has instead. */
    String difference() {
        return WordDiff.of(wanted, text.substring(start(), end));
    }

    /** Where the stretch begins that ends at the nearest place. */
    private int start() {
        int i = wanted.length();
        int j = end;
        while (i > 0 || costs[0][j] > 0) {
            if (i > 0 && j > 0 && costs[i][j] == costs[i - 1][j - 1] + change(i - 1, j - 1)) {
                i--;
                j--;
            } else if (i > 0 && costs[i][j] == costs[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
        }
        return j;
    }
}
