package dossier.output.search;

/** Which characters make words, and which of them are of scripts that put no spaces between words. */
final class SearchLetters {
    private static final int IN_WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.OTHER_NUMBER;

    /** First and last characters of the blocks of scripts without spaces; Korean too, for which no word forms are known. */
    private static final int[] UNSPACED = {
        0x0E00, 0x0EFF, // Thai, Lao
        0x1000, 0x109F, // Burmese
        0x1100, 0x11FF, // Korean letters
        0x1780, 0x17FF, // Khmer
        0x3005, 0x3007, // 々〆〇
        0x3040, 0x30FF, // kana
        0x31F0, 0x31FF,
        0x3400, 0x4DBF, // Han
        0x4E00, 0x9FFF,
        0xA960, 0xA97F,
        0xA9E0, 0xA9FF,
        0xAA60, 0xAA7F,
        0xAC00, 0xD7FF,
        0xF900, 0xFAFF,
        0xFF66, 0xFFDC, // kana and Korean letters of half width
        0x20000, 0x3FFFF
    };

    private static final int BURMESE_VIRAMA = 0x1039;
    private static final int KHMER_COENG = 0x17D2;

    private SearchLetters() {}

    /** Whether a character is part of a word; those that leave no trace are, too, since they do not end one. */
    static boolean isInWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return (IN_WORD >> Character.getType(c) & 1) != 0 && !isApostrophe(c) || isInvisible(c);
    }

    /** Apostrophes that Unicode counts among the letters. */
    private static boolean isApostrophe(int c) {
        return c == 0x02BC || c == 0x02EE || c == 0x055A;
    }

    /** Soft hyphens, joiners and their like, which are no part of how a word is spelled. */
    static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF;
    }

    static boolean isMark(int c) {
        return c >= 0x300 && (MARKS >> Character.getType(c) & 1) != 0;
    }

    /** Whether a character is of a script without spaces; digits of such scripts are words of their own. */
    static boolean isUnspaced(int c) {
        if (c < UNSPACED[0]) {
            return false;
        }
        for (int i = 0; i < UNSPACED.length; i += 2) {
            if (c >= UNSPACED[i] && c <= UNSPACED[i + 1]) {
                return (NUMBERS >> Character.getType(c) & 1) == 0 && isInWord(c);
            }
        }
        return false;
    }

    /**
     * The end of a cluster: a letter with its marks and what leaves no trace, with letters that a virama joins to it and
     * Korean letters of the same syllable.
     */
    static int endOfCluster(String text, int start) {
        int before = text.codePointAt(start);
        int at = start + Character.charCount(before);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean joined = (before == BURMESE_VIRAMA || before == KHMER_COENG) && isUnspaced(c);
            if (!joined && !isMark(c) && !isInvisible(c) && !continuesSyllable(c)) {
                break;
            }
            before = c;
            at += Character.charCount(c);
        }
        return at;
    }

    /** Whether a word is one cluster of a script without spaces, which words of two begin with. */
    static boolean isCluster(String word) {
        return isUnspaced(word.codePointAt(0)) && endOfCluster(word, 0) == word.length();
    }

    /** Korean vowels and final consonants written one by one, and the voicing marks of kana of half width. */
    private static boolean continuesSyllable(int c) {
        return c >= 0x1160 && c <= 0x11FF || c >= 0xD7B0 && c <= 0xD7FF || c == 0xFF9E || c == 0xFF9F;
    }
}
