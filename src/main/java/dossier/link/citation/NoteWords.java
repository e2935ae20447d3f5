package dossier.link.citation;

import dossier.language.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words by which notes lead on and back, in the languages of {@code note-words.tsv}, as parts of patterns. */
final class NoteWords {
    private static final Map<String, List<String>> BY_KIND = Table.rows("link/citation/note-words.tsv", 2).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));

    private NoteWords() {}

    /** The phrases of a kind as alternatives, the longest first. */
    static String of(String kind) {
        return BY_KIND.get(kind).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(NoteWords::pattern)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A full stop may be left out, or have a space after it; between words a comma may be. */
    private static String pattern(String phrase) {
        return phrase.replace(". ", ".␣")
                .replace(" ", "[.,:]{0,2}\\s{1,2}")
                .replace(".␣", "\\.?,?\\s{0,2}")
                .replace("'", "['’]")
                .replaceAll("(?<!\\\\)\\.(?=\\p{L})", "\\\\.?\\\\s?")
                .replaceAll("(?<=\\p{L})\\.$", "\\\\.?");
    }
}
