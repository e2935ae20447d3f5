package dossier.site.view;

import dossier.model.NearMiss;
import dossier.model.Occurrence;
import dossier.model.UnknownName;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.List;

/**
 * A name that no subject claims, as a page shows it.
 *
 * @param summary how often it occurs in how many articles, and what it may be
 * @param hint what else it may mean; empty for a name like no other
 * @param places the first paragraphs that name it
 * @param more how many others do; empty for none
 * @param files where an entry of it belongs
 * @param entry YAML to paste there
 */
public record NameView(
        String name, String summary, String hint, List<Link> places, String more, String files, String entry) {
    private static final int PLACES = 5;

    public static NameView of(UnknownName name, SiteText text) {
        String shorter = name.shorter().isEmpty() ? "" : text.say("also {0}", String.join(", ", name.shorter()));
        String file = name.file().isEmpty()
                ? text.say("{0} or {1}", "content/people.yaml, organisations.yaml", "places.yaml")
                : "content/" + name.file();
        return new NameView(
                name.name(),
                SiteText.dotted(
                        name.kind().map(kind -> text.say(kind.word())).orElse(""),
                        count(name.sightings(), text),
                        shorter),
                "",
                places(name.sightings(), text),
                more(name.sightings(), text),
                file,
                name.entry());
    }

    public static NameView of(NearMiss miss, SiteText text) {
        return new NameView(
                miss.name(),
                count(miss.sightings(), text),
                text.say("Did you mean {0}? Then add it to the aliases.", miss.known()),
                places(miss.sightings(), text),
                more(miss.sightings(), text),
                "content/" + miss.file(),
                miss.entry());
    }

    private static String count(List<Occurrence> sightings, SiteText text) {
        int articles =
                (int) sightings.stream().map(Occurrence::article).distinct().count();
        return text.times(sightings.size(), articles);
    }

    private static List<Link> places(List<Occurrence> sightings, SiteText text) {
        return sightings.stream()
                .map(sighting -> link(sighting, text))
                .distinct()
                .limit(PLACES)
                .toList();
    }

    private static String more(List<Occurrence> sightings, SiteText text) {
        int more = (int) sightings.stream()
                        .map(sighting -> link(sighting, text))
                        .distinct()
                        .count()
                - PLACES;
        return text.some(Math.max(0, more), "and {0} more paragraph", "and {0} more paragraphs");
    }

    private static Link link(Occurrence sighting, SiteText text) {
        return new Link(
                Routes.path(sighting.article(), sighting.text()),
                text.place(sighting.article(), text.place(sighting.text())));
    }
}
