package dossier.problem;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses which known word an unknown one was meant to be: {@code itlay} is nearest to {@code italy}. */
public final class Nearest {
    private static final int SHORT_LIST = 8;
    /** Every unknown word is held against every known one, so more than this would take too long. */
    private static final int MOST_KNOWN = 5_000;

    private Nearest() {}

    /**
     * A hint for an unknown word: "did you mean", or the list of known words when it is short, or {@code otherwise}.
     */
    public static String hint(String wanted, Collection<String> known, String otherwise) {
        Optional<String> near = to(wanted, known);
        if (near.isPresent()) {
            return "did you mean \"" + near.get() + "\"?";
        }
        if (!known.isEmpty() && known.size() <= SHORT_LIST) {
            return "known: " + String.join(", ", new TreeSet<>(known));
        }
        return otherwise;
    }

    /**
     * The known word that is nearest, when it is near enough to be meant; of equals, the first in the alphabet. None is
     * looked for among more than {@link #MOST_KNOWN}.
     */
    public static Optional<String> to(String wanted, Collection<String> known) {
        if (known.size() > MOST_KNOWN) {
            return Optional.empty();
        }
        String folded = fold(wanted);
        long letters = letters(folded);
        int least = allowed(folded) + 1;
        String best = "";
        for (String word : known) {
            if (isFar(word, folded.length(), letters, allowed(folded))) {
                continue;
            }
            int distance = distance(folded, fold(word), allowed(folded));
            if (distance < least || distance == least && !best.isEmpty() && word.compareTo(best) < 0) {
                least = distance;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /**
     * Whether a word is further away than a limit by its letters alone, which costs far less than counting its edits: an
     * edit changes which letters a word has by two at most, and folding makes no word longer.
     */
    private static boolean isFar(String word, int length, long letters, int limit) {
        return word.length() < length - limit || Long.bitCount(letters ^ letters(word)) > 2 * limit;
    }

    /** Which letters and digits a word has, as bits, by their last six bits in lower case. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                letters |= 1L << (Character.toLowerCase(word.charAt(i)) & 63);
            }
        }
        return letters;
    }

    private static int allowed(String word) {
        return word.length() <= 3 ? 1 : word.length() <= 7 ? 2 : 3;
    }

    /** Case and punctuation are the usual slips, so they cost nothing. */
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                folded.append(Character.toLowerCase(word.charAt(i)));
            }
        }
        return folded.toString();
    }

    /**
     * Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment, as in
     * Damerau (1964). Returns more than {@code limit} as soon as the lengths alone say so.
     */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
