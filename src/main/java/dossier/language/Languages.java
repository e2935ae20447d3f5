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
    private static final int ENOUGH_TEXT = 2_000;
    private static final int FEWEST_HITS = 4;
    /** Of so many words of a text in a language, at least one is a frequent one. */
    private static final int RAREST_HIT = 12;
    /** Of so many letters of a Japanese text, at least one is kana; a Chinese text may name a thing in them. */
    private static final int RAREST_KANA = 20;

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
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int kana = count(letters, UnicodeScript.HIRAGANA) + count(letters, UnicodeScript.KATAKANA);
        int eastern = kana + count(letters, UnicodeScript.HAN);
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        if (eastern > 0 && eastern >= count(letters, most)) {
            return kana * RAREST_KANA >= eastern ? "ja" : "zh";
        }
        String known = BY_SCRIPT.get(most);
        return known != null ? known : byWords(sample);
    }

    private static int count(Map<UnicodeScript, Integer> letters, UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    /** The language with the most hits, where no other has as many. */
    private String byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT));
        for (String word : words) {
            for (String language : languagesOfWord.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = hits.keySet().stream()
                .filter(language -> hits.get(language) == most)
                .toList();
        boolean enough = most >= FEWEST_HITS && most * RAREST_HIT >= words.length;
        return enough && best.size() == 1 ? best.get(0) : "";
    }
}
