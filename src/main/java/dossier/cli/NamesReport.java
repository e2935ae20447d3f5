package dossier.cli;

import dossier.file.Json;
import dossier.model.NearMiss;
import dossier.model.Occurrence;
import dossier.model.Unclaimed;
import dossier.model.UnknownName;
import dossier.model.entry.SubjectKind;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the names that no subject claims: what each may be, where it occurs, and YAML to paste. */
final class NamesReport {
    private static final int PLACES = 5;

    private final Unclaimed unclaimed;
    private final String seeds;
    private final String content;

    /**
     * @param seeds the folder of seeds, as it is shown to users
     * @param content the folder of YAML, likewise
     */
    NamesReport(Unclaimed unclaimed, String seeds, String content) {
        this.unclaimed = unclaimed;
        this.seeds = seeds;
        this.content = content;
    }

    /**
     * For readers.
     *
     * @param most how many of either list; what is left out is counted
     */
    void print(int most, PrintWriter out) {
        List<NearMiss> misses = unclaimed.nearMisses();
        if (!misses.isEmpty()) {
            out.println(Report.count(misses.size(), "name") + " similar to a known name, most frequent first");
            misses.stream().limit(most).forEach(miss -> print(miss, out));
            left(misses.size() - most, out);
        }
        List<UnknownName> names = unclaimed.names();
        if (!names.isEmpty()) {
            out.println(Report.count(names.size(), "name") + " without a page, likeliest first");
            names.stream().limit(most).forEach(name -> print(name, out));
            left(names.size() - most, out);
        }
    }

    private static void left(int more, PrintWriter out) {
        if (more > 0) {
            out.println("and " + more + " more; --names 0 lists all");
        }
        out.println();
    }

    private void print(NearMiss miss, PrintWriter out) {
        out.println();
        out.println(miss.name() + ": " + count(miss.sightings(), miss.articles()));
        out.println("  did you mean " + miss.known() + "? add it to aliases");
        out.println("  " + places(miss.sightings()));
        boolean written = miss.meant().at().line() > 0;
        printEntry(written ? miss.meant().at().toString() : content + "/" + miss.file(), miss.entry(), out);
    }

    private void print(UnknownName name, PrintWriter out) {
        String shorter = name.shorter().isEmpty() ? "" : ", also " + String.join(", ", name.shorter());
        out.println();
        out.println(name.name() + shorter + ": "
                + name.kind()
                        .map(kind -> kind.word() + " (" + name.why() + "), ")
                        .orElse("")
                + count(name.sightings(), name.articles()));
        out.println("  " + places(name.sightings()));
        String file = name.file().isEmpty() ? "people.yaml, organisations.yaml or places.yaml" : name.file();
        printEntry(content + "/" + file, name.entry(), out);
    }

    private static String count(List<Occurrence> occurrences, int articles) {
        return Report.count(occurrences.size(), "time") + " in " + Report.count(articles, "article");
    }

    /** {@code seeds/a.txt p1, p3; seeds/b.txt p2; and 4 more}. */
    private String places(List<Occurrence> occurrences) {
        Set<List<String>> all = new LinkedHashSet<>();
        occurrences.forEach(occurrence ->
                all.add(List.of(file(occurrence), occurrence.text().id())));
        Map<String, List<String>> displayPath = all.stream()
                .limit(PLACES)
                .collect(Collectors.groupingBy(
                        place -> place.get(0),
                        LinkedHashMap::new,
                        Collectors.mapping(place -> place.get(1), Collectors.toList())));
        String places = displayPath.entrySet().stream()
                .map(file -> file.getKey() + " " + String.join(", ", file.getValue()))
                .collect(Collectors.joining("; "));
        return places + (all.size() > PLACES ? "; and " + (all.size() - PLACES) + " more" : "");
    }

    private String file(Occurrence occurrence) {
        return seeds + "/" + occurrence.article().reading().seed().file();
    }

    private static void printEntry(String file, String entry, PrintWriter out) {
        out.println("  " + file);
        entry.lines().forEach(line -> out.println("    " + line));
    }

    /** For programs: all of them, one object a line. */
    void printJson(PrintWriter out) {
        unclaimed
                .nearMisses()
                .forEach(miss -> out.println(Json.text(Json.object(
                        "code", "near-miss",
                        "severity", "information",
                        "name", miss.name(),
                        "known", miss.known(),
                        "subject", miss.meant().key(),
                        "count", miss.sightings().size(),
                        "articles", miss.articles(),
                        "places", objects(miss.sightings()),
                        "file", content + "/" + miss.file(),
                        "entry", miss.entry()))));
        unclaimed
                .names()
                .forEach(name -> out.println(Json.text(Json.object(
                        "code", "unknown-name",
                        "severity", "information",
                        "name", name.name(),
                        "aliases", name.shorter(),
                        "kind", name.kind().map(SubjectKind::word).orElse(null),
                        "why", Json.orNull(name.why()),
                        "count", name.sightings().size(),
                        "articles", name.articles(),
                        "places", objects(name.sightings()),
                        "file", name.file().isEmpty() ? null : content + "/" + name.file(),
                        "entry", name.entry()))));
    }

    private List<Map<String, Object>> objects(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(occurrence -> Json.object(
                        "file", file(occurrence), "paragraph", occurrence.text().id(), "text", occurrence.form()))
                .toList();
    }
}
