package dossier.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Common given names of many traditions. */
public final class GivenNames {
    private static final Set<String> NAMES = Table.rows("language/given-names.tsv", 2).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> EAST_ASIAN = Table.rows("language/given-names.tsv", 2).stream()
            .filter(row -> row.get(0).startsWith("East "))
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    public static boolean contains(String word) {
        return NAMES.contains(word);
    }

    /** Whether the first word of a name, or its first part before a hyphen, is one. */
    public static boolean begins(String name) {
        String[] words = name.strip().split("[ .]", 2);
        return NAMES.contains(words[0]) || NAMES.contains(words[0].split("[-‑]", 2)[0]);
    }

    /** Whether the first word of a name is one of traditions that put the family name first, or have none. */
    public static boolean beginsEastAsian(String name) {
        String first = name.strip().split("[ .]", 2)[0];
        return EAST_ASIAN.contains(first) || EAST_ASIAN.contains(first.split("[-‑]", 2)[0]);
    }
}
