package dossier.language;

/** Compares words of names that languages decline: {@code Бельского} is {@code Бельский}. */
public final class NameEndings {
    /** So many letters of a stem at least, and of an ending at most. */
    private static final int STEM = 3;

    private static final int ENDING = 3;

    private NameEndings() {}

    /** Whether two words are one, but for case, accents, and an ending in languages that decline names. */
    public static boolean areAlike(String one, String other) {
        String first = TextFolding.unaccented(one);
        String second = TextFolding.unaccented(other);
        if (first.equals(second)) {
            return true;
        }
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        int shorter = Math.min(first.length(), second.length());
        int common = 0;
        while (common < shorter && first.charAt(common) == second.charAt(common)) {
            common++;
        }
        boolean declined = Character.UnicodeScript.of(first.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        return declined && common >= STEM && Math.max(first.length(), second.length()) - common <= ENDING;
    }
}
