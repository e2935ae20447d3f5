package dossier.link.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells names of a country's people ({@code Kenyans}, {@code a Swede}) from those of the country ({@code Kenya}, {@code a Kenyan
 * port}). A site takes both for mentions of the country; geographic data counts the second alone.
 */
public final class PeopleNames {
    private final Map<String, Set<String>> byLanguage = new HashMap<>();

    public PeopleNames() {
        byLanguage.put("", names(""));
        Gazetteer.LANGUAGES.forEach(language -> byLanguage.put(language, names(language)));
    }

    private static Set<String> names(String language) {
        return Gazetteer.rows(language).stream()
                .flatMap((List<String> row) -> Gazetteer.cells(row.get(4)).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name as it is in an article in a language is that of people. */
    public boolean contain(String name, String language) {
        String lower = name.toLowerCase(Locale.ROOT);
        return byLanguage.get("").contains(lower)
                || byLanguage.get(Gazetteer.known(language)).contains(lower);
    }
}
