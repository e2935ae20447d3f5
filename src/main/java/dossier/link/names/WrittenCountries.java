package dossier.link.names;

import dossier.language.Table;
import dossier.language.TextFolding;
import dossier.model.Subject;
import dossier.problem.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Countries by the names that authors write in YAML, in any language of the gazetteer: {@code UK}, {@code the Netherlands},
 * {@code Allemagne}; or by the ISO code of three letters, {@code DEU}. Case, accents and full stops do not matter. A name that two countries have in two languages is left open.
 */
final class WrittenCountries {
    private static final String ANY = "write its name or its ISO code, such as Myanmar or MM";
    /** Shorter words are near to too many others. */
    private static final int SHORTEST_NEAR = 4;

    private static final int FAR = 2;
    /** Has no code of three letters in the standard. */
    private static final String KOSOVO = "XK";

    private final Map<String, Subject> byName = new HashMap<>();
    private final Set<String> spellings = new TreeSet<>();
    private final Map<String, String> hints = new HashMap<>();

    WrittenCountries(Collection<Subject> countries) {
        Map<String, Subject> byCode = new HashMap<>();
        countries.forEach(country -> byCode.put(country.code(), country));
        countries.stream()
                .filter(country -> !country.code().equals(KOSOVO))
                .forEach(country -> byName.put(fold(new Locale("", country.code()).getISO3Country()), country));
        add(Gazetteer.rows(""), byCode);
        Map<String, Subject> english = Map.copyOf(byName);
        Set<String> open = new HashSet<>();
        for (String language : Gazetteer.LANGUAGES) {
            open.addAll(add(Gazetteer.rows(language), byCode));
        }
        open.forEach(byName::remove);
        byName.putAll(english);
        for (List<String> row : Table.rows("link/names/not-countries.tsv", 2)) {
            Gazetteer.cells(row.get(0)).forEach(name -> hints.put(fold(name), row.get(1)));
        }
    }

    /** Adds the names of some rows, and tells which of them another country has already. */
    private Set<String> add(List<List<String>> rows, Map<String, Subject> byCode) {
        Set<String> taken = new HashSet<>();
        for (List<String> row : rows) {
            Subject country = byCode.get(row.get(0));
            for (String name : Gazetteer.namesWithoutDemonyms(row)) {
                Subject other = byName.putIfAbsent(fold(name), country);
                spellings.add(name);
                if (other != null && !other.equals(country)) {
                    taken.add(fold(name));
                }
            }
        }
        return taken;
    }

    Optional<Subject> find(String written) {
        return Optional.ofNullable(byName.get(fold(written)));
    }

    /** What to do about a word that names no country. */
    String hint(String written, Collection<String> ids) {
        String known = hints.get(fold(written));
        if (known != null) {
            return known;
        }
        return near(written, ids)
                .or(() -> near(written, spellings))
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse(ANY);
    }

    private static Optional<String> near(String written, Collection<String> known) {
        List<String> comparable =
                known.stream().filter(word -> word.length() >= SHORTEST_NEAR).toList();
        return Optional.of(written)
                .filter(word -> word.length() >= SHORTEST_NEAR)
                .flatMap(word -> Nearest.to(word, comparable))
                .filter(name ->
                        Nearest.distance(fold(written), fold(name), FAR) <= Math.min(FAR, written.length() / 3));
    }

    private static String fold(String name) {
        String letters = TextFolding.LETTERS.of(name.replace(".", ""));
        return letters.startsWith("the ") ? letters.substring("the ".length()) : letters;
    }
}
