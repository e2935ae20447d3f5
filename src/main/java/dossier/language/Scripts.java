package dossier.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Tells scripts apart by how they separate words. */
public final class Scripts {
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /** Thai comes first of them. */
    private static final int FIRST_UNSPACED = 0xe00;

    private Scripts() {}

    /** Whether a character is of a script that puts no spaces between words. */
    public static boolean isUnspaced(int codePoint) {
        return codePoint >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(codePoint));
    }
}
