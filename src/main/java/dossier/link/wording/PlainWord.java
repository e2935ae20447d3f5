package dossier.link.wording;

import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text where it stands, an apostrophe inside it included: {@code couldn't}.
 *
 * @param text as it is written
 * @param key in lower case, with a straight apostrophe
 * @param isJoined whether nothing but white space or a hyphen parts it from the word before
 */
record PlainWord(String text, String key, int start, int end, boolean isJoined) {
    /** The words of a text in order. */
    static List<PlainWord> of(String text) {
        List<PlainWord> words = new ArrayList<>();
        int last = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isOfWord(text, at)) {
                at++;
            }
            if (at > start) {
                String word = text.substring(start, at);
                words.add(
                        new PlainWord(word, TextFolding.LINE.of(word), start, at, joins(text.substring(last, start))));
                last = at;
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean isOfWord(String text, int at) {
        return isLetter(text, at)
                || "'’".indexOf(text.charAt(at)) >= 0 && isLetter(text, at - 1) && isLetter(text, at + 1);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean joins(String gap) {
        return gap.isBlank() || gap.equals("-") || gap.equals("‐") || gap.equals("‑");
    }

    boolean isNumber() {
        return Character.isDigit(key.charAt(0));
    }
}
