package dossier.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A run of visible text of a page, as short as a byline, or the beginning of a longer one.
 *
 * @param block the innermost block element that it is in
 * @param place where it is on the page, seen from the article's headline
 */
record PageLine(Element block, String text, LinePlace place) {
    /** Where a line can be. */
    enum LinePlace {
        ABOVE_HEADLINE,
        BELOW_HEADLINE,
        BELOW_ARTICLE,
        ELSEWHERE
    }

    private static final Set<Character.UnicodeScript> DENSE =
            Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.HANGUL);
    private static final int LETTERS_OF_A_DENSE_ONE = 3;

    /** How long a text is in letters of an alphabet; a sign of Chinese says as much as three. */
    static int length(String text) {
        return text.codePoints()
                .map(c -> c > 0x2E80 && DENSE.contains(Character.UnicodeScript.of(c)) ? LETTERS_OF_A_DENSE_ONE : 1)
                .sum();
    }
}
