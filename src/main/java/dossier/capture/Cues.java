package dossier.capture;

import dossier.language.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell what a line is, in several languages, from {@code capture/cues.tsv}: {@code By} opens a byline,
 * {@code Photo:} a caption.
 */
final class Cues {
    private static final String VIA = " via ";
    private static final int LONGEST = 60;

    private final Map<String, Set<String>> phrases = new HashMap<>();

    Cues() {
        for (List<String> row : Table.rows("capture/cues.tsv", 3)) {
            phrases.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(Shape.folded(row.get(2)));
        }
    }

    /** Whether a line is one of a kind's phrases and nothing more, a closing colon or full stop aside. */
    boolean isLine(String kind, String line) {
        return of(kind).contains(Shape.withoutEnd(Shape.folded(line), ":. "));
    }

    /** The length of the phrase of a kind that opens a text as whole words; 0 when none does. */
    int opening(String kind, String text) {
        String folded = Shape.folded(text);
        return of(kind).stream()
                .filter(phrase -> folded.startsWith(phrase) && endsWhole(phrase, folded, 0))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether a phrase of a kind stands anywhere in a text, as whole words. */
    boolean stands(String kind, String text) {
        String folded = Shape.folded(text);
        return of(kind).stream().anyMatch(phrase -> standsWhole(phrase, folded));
    }

    /**
     * Whether a text closes with a phrase of a kind after a sign that may part it from what stands before, or after
     * {@code via} where no full stop makes a sentence of it: {@code … in Paris / AFP}, {@code … in Paris via AFP}.
     */
    boolean closes(String kind, String text, String signs) {
        String end = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        String folded = Shape.folded(end);
        String closed = Shape.withoutEnd(folded, ".)] ");
        for (int i = closed.length() - 1; i > 0; i--) {
            if (signs.indexOf(closed.charAt(i)) >= 0
                    && of(kind).contains(closed.substring(i + 1).strip())) {
                return true;
            }
        }
        int via = closed.lastIndexOf(VIA);
        return via > 0 && of(kind).contains(closed.substring(via + VIA.length())) && !Shape.endsSentence(folded);
    }

    private static boolean standsWhole(String phrase, String text) {
        int at = text.indexOf(phrase);
        while (at >= 0) {
            boolean left = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (left && endsWhole(phrase, text, at)) {
                return true;
            }
            at = text.indexOf(phrase, at + 1);
        }
        return false;
    }

    /** Whether no word goes on after a phrase that stands at an offset of a text. */
    private static boolean endsWhole(String phrase, String text, int at) {
        int end = at + phrase.length();
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private Set<String> of(String kind) {
        return phrases.getOrDefault(kind, Set.of());
    }
}
