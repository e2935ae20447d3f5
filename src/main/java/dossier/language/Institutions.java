package dossier.language;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names of institutions, {@code Ministry of Trade and Industry}, from names of people, by their words. */
public final class Institutions {
    private static final Pattern SPACE = Pattern.compile("[\\s,/()]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]{1,9}");
    private static final Set<String> CONNECTORS = Set.of(
            "of", "for", "and", "&", "on", "the", "in", "der", "des", "für", "und", "zur", "de", "du", "d’", "d'", "la",
            "le", "les", "et", "da", "do", "dos", "das", "della", "di", "e", "von", "pour", "del", "para", "y", "per",
            "и", "по", "при", "to", "against");
    private static final Set<String> PERIODICALS = Table.rows("language/periodicals.tsv", 2).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WORDS = Table.rows("language/institutions.tsv", 2).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
            .collect(Collectors.toUnmodifiableSet());

    private Institutions() {}

    /** Whether a name has a word of institutions, or is an acronym. */
    public static boolean isNamed(String name) {
        return hasWord(name) || ACRONYM.matcher(name.strip()).matches();
    }

    /** Whether a name has a word of newspapers, journals or sites. */
    public static boolean isPeriodical(String name) {
        return SPACE.splitAsStream(name.strip()).anyMatch(word -> PERIODICALS.contains(Word.folded(word)));
    }

    /** Whether a text can be such a name: no word of it but those that join others is in lower case. */
    public static boolean isName(String text) {
        return isNamed(text)
                && SPACE.splitAsStream(text.strip())
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)) || CONNECTORS.contains(word));
    }

    /** Whether more than one sign shows it: a word of institutions, and words that join it, or three words and more. */
    public static boolean isSure(String name) {
        String[] words = SPACE.split(name.strip());
        boolean joined = Arrays.stream(words).skip(1).anyMatch(CONNECTORS::contains);
        boolean acronym =
                Arrays.stream(words).anyMatch(word -> ACRONYM.matcher(word).matches());
        return hasWord(name) && (joined || acronym || words.length > 2);
    }

    public static boolean hasWord(String name) {
        return SPACE.splitAsStream(name.strip()).anyMatch(Institutions::isWord);
    }

    private static boolean isWord(String word) {
        String low = Word.folded(word);
        String bare = low.endsWith("’s") || low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
        return WORDS.contains(bare) || bare.endsWith("s") && WORDS.contains(bare.substring(0, bare.length() - 1));
    }
}
