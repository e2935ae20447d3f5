package dossier.link.sense;

import dossier.language.Table;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The turning words of one language; of several where the language of a text is not known. */
final class SenseLexicon {
    private static final Map<String, List<SensePhrase>> TABLES = tables();
    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.of(
            UnicodeScript.LATIN, List.of("en", "de", "fr", "es"),
            UnicodeScript.CYRILLIC, List.of("ru"),
            UnicodeScript.MYANMAR, List.of("my"));
    private static final Map<List<String>, SenseLexicon> LEXICONS = lexicons();
    private static final SenseLexicon NONE = new SenseLexicon(List.of());

    private final List<SensePhrase> phrases = new ArrayList<>();
    private final Map<String, List<SensePhrase>> byWord = new HashMap<>();
    private final Map<String, List<SensePhrase>> byBeginning = new HashMap<>();
    private final List<SensePhrase> byEnd = new ArrayList<>();
    private final boolean isUnspaced;

    private SenseLexicon(List<String> languages) {
        this.isUnspaced = languages.equals(LANGUAGES.get(UnicodeScript.MYANMAR));
        languages.forEach(language -> TABLES.get(language).forEach(this::add));
    }

    private static Map<String, List<SensePhrase>> tables() {
        Map<String, List<SensePhrase>> tables = new LinkedHashMap<>();
        for (List<String> row : Table.rows("link/sense/sense-words.tsv", 3)) {
            SenseClass kind = SenseClass.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String written : row.get(2).split(", ")) {
                tables.computeIfAbsent(row.get(0), language -> new ArrayList<>())
                        .add(SensePhrase.of(kind, written));
            }
        }
        return tables;
    }

    private static Map<List<String>, SenseLexicon> lexicons() {
        Map<List<String>, SenseLexicon> lexicons = new HashMap<>();
        TABLES.keySet().forEach(language -> lexicons.put(List.of(language), new SenseLexicon(List.of(language))));
        LANGUAGES.values().forEach(all -> lexicons.put(all, new SenseLexicon(all)));
        return lexicons;
    }

    /** The words that count in a text. A language without a table has none. */
    static SenseLexicon of(String language, String text) {
        List<String> ofScript = LANGUAGES.getOrDefault(mainScript(text), List.of());
        if (ofScript.contains(language)) {
            return LEXICONS.get(List.of(language));
        }
        boolean isOpen = language.isEmpty() || TABLES.containsKey(language);
        return isOpen ? LEXICONS.getOrDefault(ofScript, NONE) : NONE;
    }

    private static UnicodeScript mainScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .limit(200)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private void add(SensePhrase phrase) {
        phrases.add(phrase);
        if (phrase.key().isEmpty()) {
            byEnd.add(phrase);
        } else {
            (phrase.hasWholeKey() ? byWord : byBeginning)
                    .computeIfAbsent(phrase.key(), key -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Whether words are looked for anywhere, as no spaces part them. */
    boolean isUnspaced() {
        return isUnspaced;
    }

    List<SensePhrase> phrases() {
        return phrases;
    }

    /** The longest turning or neutral phrase that begins with a word. */
    Optional<SensePhrase> turning(List<SenseToken> tokens, int at) {
        return candidates(tokens.get(at)).stream()
                .filter(phrase -> phrase.kind().isMatched() && phrase.isAt(tokens, at))
                .max(Comparator.comparingInt(SensePhrase::length));
    }

    /** Whether a word, or the phrase that it begins, has a role. */
    boolean is(SenseClass role, List<SenseToken> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && candidates(tokens.get(at)).stream()
                        .anyMatch(phrase -> phrase.kind() == role && phrase.isAt(tokens, at));
    }

    private List<SensePhrase> candidates(SenseToken token) {
        List<SensePhrase> candidates = new ArrayList<>(byEnd);
        addCandidates(candidates, token.word());
        SenseToken rest = token.withoutElision();
        if (rest != token) {
            addCandidates(candidates, rest.word());
        }
        return candidates;
    }

    private void addCandidates(List<SensePhrase> candidates, String word) {
        candidates.addAll(byWord.getOrDefault(word, List.of()));
        for (int end = 1; end <= word.length(); end++) {
            candidates.addAll(byBeginning.getOrDefault(word.substring(0, end), List.of()));
        }
    }
}
