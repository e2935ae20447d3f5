package dossier.link.citation;

import dossier.language.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A data file of words by kind, {@code article<TAB>the|a|an}. */
record WordTable(Map<String, Set<String>> words) {

    /** @param path below {@code dossier/} on the class path */
    static WordTable of(String path) {
        return new WordTable(Table.rows(path, 2).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0),
                        row -> Arrays.stream(row.get(1).split("\\|")).collect(Collectors.toUnmodifiableSet()))));
    }

    Set<String> kind(String kind) {
        return words.get(kind);
    }
}
