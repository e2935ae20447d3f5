package dossier.link.check;

import dossier.language.Table;
import dossier.language.TextFolding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the months in all languages that {@code months.tsv} has, those of one or two letters excepted. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    /** As a part of a pattern, the longest first. */
    static final String ALTERNATIVES = Table.rows("language/months.tsv", 3).stream()
            .flatMap(row -> names(row.get(2)))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    static {
        Table.rows("language/months.tsv", 3)
                .forEach(row -> names(row.get(2))
                        .forEach(name -> NUMBERS.put(TextFolding.unaccented(name), Integer.valueOf(row.get(1)))));
    }

    private MonthNames() {}

    private static Stream<String> names(String joined) {
        return Arrays.stream(joined.split("\\|")).filter(name -> name.length() > 2);
    }

    /** From 1 to 12; 0 for what is no month. */
    static int number(String name) {
        return NUMBERS.getOrDefault(TextFolding.unaccented(name), 0);
    }
}
