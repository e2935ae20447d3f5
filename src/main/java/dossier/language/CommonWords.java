package dossier.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that say little of what a text is about, of all languages that the data files know. */
public final class CommonWords {
    private static final int SHORTEST_PLURAL = 5;

    private final Set<String> words = new HashSet<>();

    public CommonWords() {
        for (String file : List.of("language/stopwords.tsv", "language/common-words.tsv")) {
            for (List<String> row : Table.rows(file, 2)) {
                for (String word : row.get(1).split(" ")) {
                    words.add(stem(word));
                }
            }
        }
    }

    /** Whether a word, or its singular, is one, case aside. */
    public boolean contain(String word) {
        return words.contains(stem(word.toLowerCase(Locale.ROOT)));
    }

    /** A word in lower case without the "s" that makes a plural of it in English, French and Spanish. */
    public static String stem(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
