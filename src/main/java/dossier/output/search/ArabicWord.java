package dossier.output.search;

import dossier.language.Table;
import java.util.List;

/**
 * Arabic words without the article, particles and endings that are written together with them, by the light stemming of
 * Larkey, Ballesteros and Connell (2007): {@code والمهندسون} is {@code مهندس}.
 */
final class ArabicWord {
    private static final List<String> BEGINNINGS = affixes("beginning");
    private static final List<String> ENDS = affixes("end");
    private static final int SHORTEST = 2;

    private ArabicWord() {}

    private static List<String> affixes(String which) {
        return Table.rows("output/search/arabic-affixes.tsv", 2).stream()
                .filter(row -> row.get(0).equals(which))
                .map(row -> row.get(1))
                .toList();
    }

    /** Whether a word is in the Arabic script. */
    static boolean isArabic(String word) {
        return word.charAt(0) >= 0x0620 && word.charAt(0) <= 0x06FF;
    }

    /** @param word as the index has it, without vowel signs */
    static String stem(String word) {
        String stem = bare(word);
        for (String end : ENDS) {
            if (stem.endsWith(end) && stem.length() - end.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - end.length());
            }
        }
        return stem;
    }

    /** The word without what is written together with its beginning. */
    static String bare(String word) {
        for (String beginning : BEGINNINGS) {
            int left = word.length() - beginning.length();
            if (word.startsWith(beginning) && left >= SHORTEST + (beginning.length() == 1 ? 1 : 0)) {
                return word.substring(beginning.length());
            }
        }
        return word;
    }

    /** The word with each beginning that it may have. */
    static List<String> withBeginnings(String bare) {
        return BEGINNINGS.stream().map(beginning -> beginning + bare).toList();
    }
}
