package dossier.link.names;

import dossier.language.Slug;
import dossier.language.Table;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The countries and territories that Dossier knows without being told, from {@code link/names/countries.tsv}: each with its
 * ISO 3166-1 code, its English short name as CLDR has it, other names and demonyms. What they are called in a few other
 * languages is in files of the same form ({@code link/names/countries-fr.tsv}).
 */
public final class Gazetteer {
    /** Languages besides English in which countries have names. */
    static final List<String> LANGUAGES = List.of("de", "es", "fr", "my", "ru");

    private static final Location BUILT_IN = Location.file("built-in gazetteer");

    private final Map<String, Subject> byId = new LinkedHashMap<>();
    private final Map<String, Subject> byCode = new LinkedHashMap<>();
    private Optional<WrittenCountries> written = Optional.empty();

    /** Countries under their English names. */
    public Gazetteer() {
        this("");
    }

    /**
     * @param language of the dossier, in which countries are called by name; their English names serve in a language not
     *     known
     */
    public Gazetteer(String language) {
        Map<String, List<String>> named = names(language);
        for (List<String> row : rows("")) {
            Subject country = country(
                    row, named.getOrDefault(row.get(0), List.of(row.get(1))).get(0));
            byId.put(country.id().text(), country);
            byCode.put(country.code(), country);
        }
    }

    /**
     * Each country's code, name, other names, demonyms and names of its people.
     *
     * @param language one of {@link #LANGUAGES}; empty for English
     */
    static List<List<String>> rows(String language) {
        return Table.rows("link/names/countries" + (language.isEmpty() ? "" : "-" + language) + ".tsv", 5);
    }

    private static List<String> names(List<String> row) {
        List<String> names = namesWithoutDemonyms(row);
        names.addAll(demonyms(row));
        return names;
    }

    /** Adjectives and names of people. */
    static List<String> demonyms(List<String> row) {
        List<String> demonyms = new ArrayList<>(cells(row.get(3)));
        demonyms.addAll(cells(row.get(4)));
        return demonyms;
    }

    static List<String> namesWithoutDemonyms(List<String> row) {
        List<String> names = new ArrayList<>();
        names.add(row.get(1));
        names.addAll(cells(row.get(2)));
        return names;
    }

    private static Subject country(List<String> row, String name) {
        return new Subject(
                SubjectKind.COUNTRY,
                Slug.of(row.get(1)),
                row.get(0),
                name,
                "",
                names(row),
                List.of(),
                "",
                List.of(),
                List.of(),
                BUILT_IN);
    }

    static List<String> cells(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** All of them, in order of their codes. */
    public List<Subject> countries() {
        return List.copyOf(byId.values());
    }

    /** The country with an id ({@code myanmar}), an ISO code ({@code MM}), or a name in any language ({@code Burma}). */
    public Optional<Subject> country(String written) {
        Subject country = byId.get(written);
        Subject known = country != null ? country : byCode.get(written.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(known).or(() -> written().find(written));
    }

    /** What an author may have meant by a word that {@link #country} does not know. */
    public String hint(String unknown) {
        return written().hint(unknown, byId.keySet());
    }

    /** Read when it is first asked for, because most dossiers write ids and codes alone. */
    private synchronized WrittenCountries written() {
        if (written.isEmpty()) {
            written = Optional.of(new WrittenCountries(byId.values()));
        }
        return written.get();
    }

    /** What countries are called in a language, besides their English names, by code; nothing for a language not known. */
    public Map<String, List<String>> names(String language) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        String known = known(language);
        if (!known.isEmpty()) {
            rows(known).forEach(row -> names.put(row.get(0), names(row)));
        }
        return names;
    }

    /** The one of {@link #LANGUAGES} that a tag such as {@code fr-CA} means; empty for any other. */
    static String known(String language) {
        String plain = language.split("-", 2)[0];
        return LANGUAGES.contains(plain) ? plain : "";
    }

    /** All countries, with the names that they have in a language too. */
    public List<Subject> countries(String language) {
        Map<String, List<String>> more = names(language);
        return byId.values().stream()
                .map(country -> country.withMoreNames(more.getOrDefault(country.code(), List.of())))
                .toList();
    }
}
