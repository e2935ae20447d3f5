package dossier.link.names;

import dossier.language.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells states that bear a country's name from it, by other words of an article, from {@code link/names/states.tsv}. */
final class States {
    private final Map<String, Signs> byName = new HashMap<>();

    /** The words that show the state, and those that show the country. */
    private record Signs(Pattern state, Pattern country) {}

    States() {
        for (List<String> row : Table.rows("link/names/states.tsv", 3)) {
            byName.put(row.get(0), new Signs(anyOf(row.get(1)), anyOf(row.get(2))));
        }
    }

    private static Pattern anyOf(String words) {
        return Pattern.compile("(?<!\\p{L})(?:"
                + Gazetteer.cells(words).stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?!\\p{L})");
    }

    /** Whether an article speaks of the state of a name, and of nothing that belongs to the country. */
    boolean areMeant(String name, List<String> texts) {
        Signs signs = byName.get(name);
        return signs != null && isIn(signs.state, texts) && !isIn(signs.country, texts);
    }

    /** Whether an article has words that show the country of a name that states bear, too. */
    boolean areForeign(String name, List<String> texts) {
        Signs signs = byName.get(name);
        return signs != null && isIn(signs.country, texts);
    }

    private static boolean isIn(Pattern words, List<String> texts) {
        return texts.stream().anyMatch(text -> words.matcher(text).find());
    }
}
