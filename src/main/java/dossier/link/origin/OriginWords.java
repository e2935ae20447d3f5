package dossier.link.origin;

import dossier.language.Table;
import dossier.model.Article;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code words.tsv}, as patterns; a language that the table does not have is read as English. */
final class OriginWords {
    private static final List<List<String>> ROWS = Table.rows("link/origin/words.tsv", 3);
    private static final Set<String> LANGUAGES =
            ROWS.stream().map(row -> row.get(1)).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private OriginWords() {}

    /** The words of a kind in one language, as whole words, of either case. */
    static Pattern of(String kind, String language) {
        String known = LANGUAGES.contains(language) ? language : "en";
        return PATTERNS.computeIfAbsent(kind + " " + known, key -> pattern(kind, row -> row.equals(known)));
    }

    /** The words of a kind in all languages: for lines around a text, which may be in another one. */
    static Pattern ofAll(String kind) {
        return PATTERNS.computeIfAbsent(kind, key -> pattern(kind, row -> true));
    }

    /** The words of a kind in all languages, for a pattern that they are part of. */
    static String anyOf(String kind) {
        return words(kind, row -> true);
    }

    /** The language of an article; where it is not known, one that has its script. */
    static String language(Article article) {
        String known = article.reading().language();
        if (!known.isEmpty() || article.reading().blocks().isEmpty()) {
            return known;
        }
        String text = article.reading().blocks().get(0).text();
        long cyrillic = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                .count();
        return 2 * cyrillic > text.length() ? "ru" : "en";
    }

    private static Pattern pattern(String kind, Predicate<String> ofLanguage) {
        String words = words(kind, ofLanguage);
        return words.isEmpty()
                ? NEVER
                : Pattern.compile(
                        "(?<![\\p{L}\\p{M}-])(?:" + words + ")(?![\\p{L}\\p{M}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(String kind, Predicate<String> ofLanguage) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(kind) && ofLanguage.test(row.get(1)))
                .flatMap(row -> Arrays.stream(row.get(2).split("\\|")))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(OriginWords::open)
                .collect(Collectors.joining("|"));
    }

    /** A word as a pattern; {@code *} at its end stands for any letters: {@code источник*}. */
    private static String open(String word) {
        return Arrays.stream(word.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[\\p{L}\\p{M}]*"));
    }

    /** For each name of a news agency the one that stands for all its names. */
    static Map<String, String> agencies() {
        Map<String, String> agencies = new HashMap<>();
        ROWS.stream().filter(row -> row.get(0).equals("agency")).forEach(row -> {
            List<String> names = List.of(row.get(2).split("\\|"));
            names.forEach(name -> agencies.put(name, names.get(0)));
        });
        return Map.copyOf(agencies);
    }
}
