package dossier.link.names;

import dossier.language.Table;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what a capitalised phrase is, from the data files. All are in lower case. */
public final class NameLexicon {
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    public NameLexicon() {
        for (List<String> row : Table.rows("link/names/signs.tsv", 3)) {
            add(WordClass.named(row.get(0)), List.of(row.get(2).split("\\|")));
        }
        for (List<String> row : Table.rows("language/months.tsv", 3)) {
            add(WordClass.COMMON, List.of(row.get(2).split("\\|")));
        }
        for (List<String> row : Table.rows("link/names/regions.tsv", 3)) {
            add(WordClass.COMMON, List.of(lower(row.get(1)).replace(".", "").split("\\|")));
        }
        for (List<String> row : Table.rows("language/stopwords.tsv", 2)) {
            add(WordClass.OPENING, List.of(row.get(1).split(" ")));
        }
        addLines(WordClass.COMMON, "link/names/languages.tsv");
        for (List<String> row : Table.rows("language/given-names.tsv", 2)) {
            add(WordClass.GIVEN_NAME, List.of(lower(row.get(1)).split("\\|")));
        }
        addLines(WordClass.SMALL, "link/names/small-words.txt");
    }

    private void addLines(WordClass kind, String file) {
        Table.rows(file, 1).forEach(row -> add(kind, List.of(lower(row.get(0)))));
    }

    private void add(WordClass kind, Collection<String> more) {
        words.computeIfAbsent(kind, k -> new HashSet<>()).addAll(more);
    }

    public boolean has(WordClass kind, String word) {
        return words.get(kind).contains(word);
    }

    Set<String> all(WordClass kind) {
        return Set.copyOf(words.get(kind));
    }

    /** Whether a word, or its singular, is a title; of a compound such as {@code vice-president} its last part tells. */
    public boolean isTitle(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return has(WordClass.TITLE, last)
                || last.endsWith("s") && has(WordClass.TITLE, last.substring(0, last.length() - 1));
    }

    public boolean isPartOfTitle(String word) {
        return isTitle(word) || has(WordClass.TITLE_PART, word);
    }

    /** A word as the lexicon has it. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
