package dossier.names;

import dossier.language.Table;
import dossier.model.Slug;
import dossier.model.Subject;
import dossier.model.SubjectKind;
import dossier.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The countries and territories that Dossier knows without being told, from {@code names/countries.tsv}: each with its
 * ISO 3166-1 code, its English short name as CLDR has it, other names and demonyms.
 */
public final class Gazetteer {
    private static final Location BUILT_IN = Location.file("built-in gazetteer");

    private final Map<String, Subject> byId = new LinkedHashMap<>();
    private final Map<String, Subject> byCode = new LinkedHashMap<>();

    public Gazetteer() {
        for (List<String> row : Table.rows("names/countries.tsv", 4)) {
            Subject country = country(row);
            byId.put(country.id().text(), country);
            byCode.put(country.code(), country);
        }
    }

    private static Subject country(List<String> row) {
        List<String> names = new ArrayList<>();
        names.add(row.get(1));
        names.addAll(cells(row.get(2)));
        names.addAll(cells(row.get(3)));
        return new Subject(
                SubjectKind.COUNTRY,
                Slug.of(row.get(1)),
                row.get(0),
                row.get(1),
                "",
                names,
                List.of(),
                "",
                List.of(),
                List.of(),
                BUILT_IN);
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** All of them, in order of their codes. */
    public List<Subject> countries() {
        return List.copyOf(byId.values());
    }

    /** The country with an id ({@code myanmar}) or an ISO code ({@code MM}). */
    public Optional<Subject> country(String idOrCode) {
        Subject country = byId.get(idOrCode);
        return Optional.ofNullable(country != null ? country : byCode.get(idOrCode.toUpperCase(Locale.ROOT)));
    }

    /** Every word that {@link #country} takes. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(byId.keySet());
        ids.addAll(byCode.keySet());
        return ids;
    }
}
