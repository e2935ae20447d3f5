package dossier.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: by its script where only one usual language is written in it, else by how many of its
 * words are among the most frequent ones of each language.
 */
public final class Languages {
    private static final int ENOUGH_TEXT = 6_000;
    private static final int FEWEST_HITS = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.MYANMAR, "my",
            UnicodeScript.THAI, "th",
            UnicodeScript.KHMER, "km",
            UnicodeScript.LAO, "lo",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.DEVANAGARI, "hi");

    private final Map<String, List<String>> languagesOfWord = new HashMap<>();

    public Languages() {
        for (List<String> row : Table.rows("language/stopwords.tsv", 2)) {
            for (String word : row.get(1).split(" ")) {
                languagesOfWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
            }
        }
    }

    /** The language's code, such as {@code en}; empty when the text does not say enough. */
    public String of(String text) {
        String sample = text.length() > ENOUGH_TEXT ? text.substring(0, ENOUGH_TEXT) : text;
        Map<UnicodeScript, Integer> scripts = scripts(sample);
        UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        if (scripts.containsKey(UnicodeScript.HIRAGANA) || scripts.containsKey(UnicodeScript.KATAKANA)) {
            return "ja";
        }
        if (script == UnicodeScript.HAN) {
            return "zh";
        }
        String known = BY_SCRIPT.get(script);
        return known != null ? known : byWords(sample);
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int few = counts.values().stream().mapToInt(Integer::intValue).sum() / 50;
        counts.values().removeIf(count -> count <= few);
        return counts;
    }

    private String byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            for (String language : languagesOfWord.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        return hits.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_HITS)
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
