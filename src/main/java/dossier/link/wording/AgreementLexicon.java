package dossier.link.wording;

import dossier.language.Table;
import dossier.model.ClaimStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which authors say how far the articles agree, from {@code disagreements.tsv}. */
final class AgreementLexicon {
    private static final Map<String, List<String>> ROWS = rows();

    private AgreementLexicon() {}

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new HashMap<>();
        Table.rows("link/wording/disagreements.tsv", 2)
                .forEach(row -> rows.put(row.get(0), List.of(row.get(1).split("\\|"))));
        return Map.copyOf(rows);
    }

    static List<String> words(String kind) {
        return ROWS.get(kind);
    }

    /** A pattern that matches any phrase of a kind, the longest first. */
    static String any(String... kinds) {
        return "(?:"
                + Arrays.stream(kinds)
                        .flatMap(kind -> words(kind).stream())
                        .sorted((one, other) -> other.length() - one.length())
                        .map(phrase ->
                                Stream.of(phrase.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                        .collect(Collectors.joining("|"))
                + ")";
    }

    /** The status that a phrase says. */
    static ClaimStatus status(String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(ClaimStatus.values())
                .filter(status -> words(status.word()).contains(words))
                .findFirst()
                .orElse(ClaimStatus.SINGLE_ORIGIN);
    }
}
