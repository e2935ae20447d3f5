package dossier.site;

import dossier.model.NearMiss;
import dossier.model.Sighting;
import dossier.model.SubjectKind;
import dossier.model.UnknownName;
import java.util.List;

/**
 * A name that no subject claims, as a page shows it.
 *
 * @param told how often it stands in how many articles, and what it may be
 * @param hint what else it may mean; empty for a name like no other
 * @param places the first paragraphs that name it
 * @param more how many others do; empty for none
 * @param files where an entry of it belongs
 * @param entry YAML to paste there
 */
public record NameView(
        String name, String told, String hint, List<Link> places, String more, String files, String entry) {
    private static final int PLACES = 5;

    static NameView of(UnknownName name) {
        String shorter = name.shorter().isEmpty() ? "" : "also " + String.join(", ", name.shorter());
        String file = name.file().isEmpty()
                ? "content/people.yaml, organisations.yaml or places.yaml"
                : "content/" + name.file();
        return new NameView(
                name.name(),
                Words.dotted(name.kind().map(SubjectKind::word).orElse(""), count(name.sightings()), shorter),
                "",
                places(name.sightings()),
                more(name.sightings()),
                file,
                name.entry());
    }

    static NameView of(NearMiss miss) {
        return new NameView(
                miss.name(),
                count(miss.sightings()),
                "Did you mean " + miss.known() + "? Then add it to the aliases.",
                places(miss.sightings()),
                more(miss.sightings()),
                "content/" + miss.file(),
                miss.entry());
    }

    private static String count(List<Sighting> sightings) {
        int articles =
                (int) sightings.stream().map(Sighting::article).distinct().count();
        return Words.count(sightings.size(), "time", "times") + " in " + Words.count(articles, "article", "articles");
    }

    private static List<Link> places(List<Sighting> sightings) {
        return sightings.stream().map(NameView::link).distinct().limit(PLACES).toList();
    }

    private static String more(List<Sighting> sightings) {
        int more = (int) sightings.stream().map(NameView::link).distinct().count() - PLACES;
        return more > 0 ? "and " + Words.count(more, "more paragraph", "more paragraphs") : "";
    }

    private static Link link(Sighting sighting) {
        return new Link(
                sighting.article().path() + "#" + sighting.text().id(),
                sighting.article().title().value() + ", " + Words.place(sighting.text()));
    }
}
