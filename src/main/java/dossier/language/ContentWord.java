package dossier.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text that says something, and its place: in {@code has taken over 100 towns} the words {@code taken},
 * {@code over}, {@code 100} and {@code towns}.
 *
 * @param key the same for words that differ only in case, accents, a possessive or a plural s
 */
public record ContentWord(String key, int start, int end) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[.,'’‑-][\\p{L}\\p{M}\\p{N}]++)*+(?:\\s?%)?");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Set<String> SMALL = small();

    private static Set<String> small() {
        Set<String> small = new HashSet<>();
        Table.rows("language/function-words.tsv", 2)
                .forEach(row -> small.addAll(List.of(row.get(1).split(" "))));
        return Set.copyOf(small);
    }

    public static List<ContentWord> of(String text) {
        List<ContentWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded =
                    TextFolding.LETTERS.of(POSSESSIVE.matcher(word.group()).replaceFirst(""));
            if (!SMALL.contains(folded)) {
                words.add(new ContentWord(CommonWords.stem(folded), word.start(), word.end()));
            }
        }
        return words;
    }
}
