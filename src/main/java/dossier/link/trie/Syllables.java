package dossier.link.trie;

/**
 * Where syllables begin in Burmese, which puts no space between words: what stands for a word there, so that a country is found
 * before a particle that is written on to it ({@code ရုရှားက}, "Russia" as a subject).
 */
final class Syllables {
    private static final char FIRST_LETTER = '\u1000';
    private static final char LAST_LETTER = '\u102a';
    /** Below a letter that it joins to the one before it. */
    private static final char STACKER = '\u1039';
    /** Above a letter that closes a syllable. */
    private static final char KILLER = '\u103a';
    /** A tone, which may stand between a letter and its {@link #KILLER}. */
    private static final char DOT_BELOW = '\u1037';

    private Syllables() {}

    /** Whether a syllable begins at a place: with a letter that neither closes the one before nor is joined to it. */
    static boolean beginsAt(String text, int place) {
        char letter = text.charAt(place);
        boolean isLetter = letter >= FIRST_LETTER && letter <= LAST_LETTER;
        if (!isLetter || place > 0 && text.charAt(place - 1) == STACKER) {
            return false;
        }
        char next = at(text, place + 1);
        boolean closes = next == KILLER || next == STACKER || next == DOT_BELOW && at(text, place + 2) == KILLER;
        return !closes;
    }

    private static char at(String text, int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }
}
