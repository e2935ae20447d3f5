package dossier.capture;

import dossier.language.Table;
import java.util.ArrayList;
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
    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    Cues() {
        for (List<String> row : Table.rows("capture/cues.tsv", 3)) {
            String phrase = Shape.folded(row.get(2));
            phrases.computeIfAbsent(row.get(0), kind -> new ArrayList<>()).add(phrase);
            words.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(phrase);
        }
    }

    /** Whether a line is one of a kind's phrases and nothing more, a closing colon or full stop aside. */
    boolean isLine(String kind, String line) {
        String folded = Shape.folded(line).replaceAll("[:.\\s]+$", "");
        return of(kind).contains(folded);
    }

    /** The length of the phrase of a kind that opens a text as whole words; 0 when none does. */
    int opening(String kind, String text) {
        String folded = Shape.folded(text);
        int longest = 0;
        for (String phrase : of(kind)) {
            boolean whole = folded.startsWith(phrase)
                    && (folded.length() == phrase.length()
                            || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                            || !Character.isLetterOrDigit(folded.charAt(phrase.length())));
            if (whole && phrase.length() > longest) {
                longest = phrase.length();
            }
        }
        return longest;
    }

    /** Whether a phrase of a kind stands anywhere in a text, as whole words. */
    boolean stands(String kind, String text) {
        String folded = Shape.folded(text);
        return of(kind).stream().anyMatch(phrase -> standsWhole(phrase, folded));
    }

    /** Whether a text closes with a phrase of a kind, which {@code before} says may stand there. */
    boolean closes(String kind, String text, String before) {
        String folded = Shape.folded(text).replaceAll("[.)\\]\\s]+$", "");
        return of(kind).stream()
                .anyMatch(phrase -> folded.endsWith(phrase)
                        && folded.length() > phrase.length()
                        && before.indexOf(folded.charAt(folded.length() - phrase.length() - 1)) >= 0);
    }

    private static boolean standsWhole(String phrase, String text) {
        int at = text.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            boolean left = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean right = end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
            if (left && right) {
                return true;
            }
            at = text.indexOf(phrase, at + 1);
        }
        return false;
    }

    private List<String> of(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /** Whether a word is one of a kind's. */
    boolean isWord(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(Shape.folded(word));
    }
}
