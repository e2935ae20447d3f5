package dossier.read.lines;

import java.util.Set;

/**
 * Joins the end of one line and the start of the next: {@code irrele-} and {@code vant} make {@code irrele-vant}.
 *
 * <p>The hyphen stays, because the text of a block is the seed's own, letter for letter; what falls away is the line end.
 * In {@code Schutz-} and {@code und Ordnungsfunktion} the hyphen stands for a word left out, and a space follows it.
 * An address goes on without one, too ({@link AddressBreak}).
 */
public final class WordBreak {
    private static final String HYPHENS = "-\u2010\u00ad\u00ac";
    private static final Set<String> CONJUNCTIONS = Set.of(
            "und", "oder", "als", "bzw", "sowie", "wie", "noch", "and", "or", "to", "et", "ou", "y", "e", "o", "en",
            "of", "och", "eller", "og", "i", "oraz", "lub");

    private WordBreak() {}

    /** What goes between a text so far and the line that follows: a space, or nothing. */
    public static String joint(CharSequence before, String next) {
        if (before.length() == 0 || next.isEmpty()) {
            return "";
        }
        return breaks(before, next) || AddressBreak.breaks(before, next) ? "" : " ";
    }

    private static boolean breaks(CharSequence before, String next) {
        int end = before.length() - 1;
        return end > 0
                && HYPHENS.indexOf(before.charAt(end)) >= 0
                && Character.isLetter(before.charAt(end - 1))
                && Character.isLowerCase(next.codePointAt(0))
                && !CONJUNCTIONS.contains(firstWord(next));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
