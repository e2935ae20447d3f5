package dossier.link.trie;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The letters by which names and words are compared: those without diacritics ({@code Türkiye} is {@code Turkiye}), and in
 * lower case, the key by which a word is looked up.
 */
final class CharacterFolding {
    /** The key of a character that belongs to no word. */
    static final char NONE = '\0';
    /** The key of a character in a word that is left out when words are compared: an accent, a soft hyphen. */
    static final char SILENT = '\1';
    /** The key of a letter whose key depends on its neighbours, or that the tables do not hold. */
    static final char RARE = '\2';

    private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036f\\u00ad]+");
    /** Unicode does not decompose letters with a stroke, but writers replace them by the plain letter. */
    private static final String STROKED = "łŁøØđĐħĦŧŦı";

    private static final String PLAIN = "lLoOdDhHtTi";
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char LETTER_APOSTROPHE = 'ʼ';
    private static final char SIGMA = 'Σ';
    /** Latin, Greek and Cyrillic letters have lower code points. */
    private static final int END_OF_CYRILLIC = 0x530;

    private static final char[] FOLDED = new char[END_OF_CYRILLIC];
    private static final char[] KEYS = new char[END_OF_CYRILLIC];

    static {
        for (char c = 0; c < END_OF_CYRILLIC; c++) {
            String folded = foldAny(String.valueOf(c));
            FOLDED[c] = isOfWord(c) ? only(folded) : NONE;
            KEYS[c] = isOfWord(c) && c != SIGMA ? only(key(folded)) : FOLDED[c] == NONE ? NONE : RARE;
        }
    }

    private CharacterFolding() {}

    private static char only(String letters) {
        return letters.isEmpty() ? SILENT : letters.length() == 1 ? letters.charAt(0) : RARE;
    }

    /** The key of the character at a place in a text: its letter, or one of the three above. */
    static char key(String text, int place) {
        char c = text.charAt(place);
        if (c < KEYS.length) {
            return KEYS[c];
        }
        return isOfWord(codePoint(text, place, c)) ? RARE : NONE;
    }

    /** The key of a word whose diacritics are folded. */
    static String key(String folded) {
        return folded.toLowerCase(Locale.ROOT);
    }

    private static char folded(char c) {
        return c < END_OF_CYRILLIC ? FOLDED[c] : RARE;
    }

    /** A word without diacritics and soft hyphens, its case as it was. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = folded(word.charAt(i));
            if (letter == RARE) {
                return foldAny(word);
            }
            if (letter != SILENT) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static String foldAny(String word) {
        String bare = DIACRITICS
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder folded = new StringBuilder(bare);
        for (int i = 0; i < bare.length(); i++) {
            int stroked = STROKED.indexOf(bare.charAt(i));
            if (stroked >= 0) {
                folded.setCharAt(i, PLAIN.charAt(stroked));
            }
        }
        return folded.toString();
    }

    /** One character for all spaces, one for all dashes, one for all apostrophes. */
    static char mark(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return c >= '\u2010' && c <= '\u2015' ? '-' : c == '’' || c == '‘' || c == LETTER_APOSTROPHE ? '\'' : c;
    }

    private static int codePoint(String text, int place, char c) {
        return Character.isLowSurrogate(c) ? text.codePointBefore(place + 1) : text.codePointAt(place);
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return c != LETTER_APOSTROPHE
                && (Character.isLetterOrDigit(c)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || c == SOFT_HYPHEN);
    }
}
