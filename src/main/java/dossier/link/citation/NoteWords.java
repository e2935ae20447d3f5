package dossier.link.citation;

import dossier.language.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which notes lead on and back, in the languages of {@code note-words.tsv}, as parts of patterns. */
final class NoteWords {
    private static final Map<String, List<String>> BY_KIND = Table.rows("link/citation/note-words.tsv", 2).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));

    private static final Pattern LAST_WORD = Pattern.compile(".*?(\\p{L}+)\\.?$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final int LONGEST_WORD = 14;

    private NoteWords() {}

    /** The phrases of a kind as alternatives, the longest first. */
    static String of(String kind) {
        return BY_KIND.get(kind).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(NoteWords::pattern)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The last words of the phrases of some kinds, and the phrases as one word, in lower case; see {@link #hasAny}. */
    static Set<String> last(String... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> BY_KIND.get(kind).stream())
                .flatMap(phrase -> Stream.of(
                        LAST_WORD.matcher(phrase).replaceFirst("$1"),
                        NO_LETTER.matcher(phrase).replaceAll("")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The letters that the phrases of some kinds begin with, in lower case. */
    static String firstLetters(String... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> BY_KIND.get(kind).stream())
                .map(phrase -> phrase.substring(0, 1).toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining());
    }

    /** Whether a text has one of these words: soon said before a pattern is tried. */
    static boolean hasAny(Set<String> words, String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start <= LONGEST_WORD
                        && words.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** A full stop may be left out, or have a space after it; between words a comma may be. */
    private static String pattern(String phrase) {
        return phrase.replace(". ", ".␣")
                .replace(" ", "[.,:]{0,2}\\s{1,2}")
                .replace(".␣", "\\s?\\.?,?\\s{0,2}")
                .replace("'", "['’]")
                .replaceAll("(?<!\\\\)\\.(?=\\p{L})", "\\\\.?\\\\s?")
                .replaceAll("(?<=\\p{L})\\.$", "\\\\.?");
    }
}
