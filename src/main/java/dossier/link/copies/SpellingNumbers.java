package dossier.link.copies;

import dossier.language.Scripts;
import dossier.language.Table;
import dossier.language.TextFolding;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers words, the same for all spellings of one: {@code Café}, {@code CAFE} and {@code café’s}; {@code 1,250} and
 * {@code 1250}; {@code twelve} and {@code 12}.
 */
final class SpellingNumbers {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,.](?=\\d{3}(?!\\d))");
    private static final Pattern POSSESSIVE = Pattern.compile("'[sS]?$");

    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    SpellingNumbers() {
        for (List<String> row : Table.rows("link/copies/news.tsv", 3)) {
            if (row.get(0).equals("number")) {
                figures.put(row.get(1), row.get(2));
            }
        }
    }

    int number(String word) {
        return numbers.computeIfAbsent(key(word), any -> numbers.size());
    }

    /** Lower case, no accents or soft hyphens, no possessive; a figure without marks between thousands, also for its word. */
    String key(String word) {
        return keys.computeIfAbsent(word, this::fold);
    }

    private String fold(String word) {
        String spelling = POSSESSIVE
                .matcher(word.replace("\u00ad", "").replace('’', '\''))
                .replaceAll("");
        // In scripts without spaces the marks are vowels.
        String bare = Scripts.isUnspaced(word.codePointAt(0))
                ? Normalizer.normalize(spelling, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                : TextFolding.unaccented(spelling);
        String figure = THOUSANDS.matcher(bare).replaceAll("");
        return figures.getOrDefault(figure, figure);
    }
}
