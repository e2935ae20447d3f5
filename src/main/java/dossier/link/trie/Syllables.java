package dossier.link.trie;

/**
 * Where syllables begin in Burmese and Chinese, which put no space between words: in Chinese, each sign is one. They serve as words, so that a country is found before a
 * particle without a space between ({@code ရုရှားက}, "Russia" as a subject).
 */
final class Syllables {
    private static final char FIRST_LETTER = '\u1000';
    private static final char LAST_LETTER = '\u102a';
    /** The virama, which joins the next letter to the one before it. */
    private static final char VIRAMA = '\u1039';
    /** The asat, on a letter that closes a syllable. */
    private static final char ASAT = '\u103a';
    /** A tone mark, which may come between a letter and its {@link #ASAT}. */
    private static final char DOT_BELOW = '\u1037';

    private Syllables() {}

    /** Whether a syllable begins at a place: with a letter that neither closes the one before nor is joined to it. */
    static boolean beginsAt(String text, int place) {
        char letter = text.charAt(place);
        if (Character.isIdeographic(letter)) {
            return true;
        }
        boolean isLetter = letter >= FIRST_LETTER && letter <= LAST_LETTER;
        if (!isLetter || place > 0 && text.charAt(place - 1) == VIRAMA) {
            return false;
        }
        char next = at(text, place + 1);
        boolean closes = next == ASAT || next == VIRAMA || next == DOT_BELOW && at(text, place + 2) == ASAT;
        return !closes;
    }

    private static char at(String text, int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }
}
