package dossier.site.view;

import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.site.index.DossierIndex;
import dossier.site.route.Paths;
import dossier.site.route.Routes;
import dossier.site.svg.Card;
import dossier.site.svg.MapCountry;
import dossier.site.svg.WorldMap;
import dossier.site.svg.WorldShapes;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The countries of the dossier on maps: those of pages, whose links start from there, and the card for other sites. */
public final class DossierMaps {
    private final DossierIndex index;
    private final SiteText text;
    /** Read while the pages are planned. */
    private final ForkJoinTask<WorldShapes> shapes = ForkJoinPool.commonPool().submit(WorldShapes::new);

    DossierMaps(DossierIndex index, SiteText text) {
        this.index = index;
        this.text = text;
    }

    /** All of them, shaded by their mentions. */
    public WorldMap world(String page) {
        return WorldMap.of(countries(page), shapes.join(), text.phrases());
    }

    /** A country and what is around it; none of what is no country, and of what has no place on a map. */
    public List<WorldMap> around(Subject subject, String page) {
        List<MapCountry> countries = countries(page);
        return countries.stream()
                .filter(country -> country.code().equals(subject.code()))
                .map(country -> WorldMap.around(country, countries, shapes.join(), text.phrases()))
                .filter(map -> map.drawing().isPresent())
                .toList();
    }

    /** The picture for links from other sites; its own links lead nowhere. */
    public byte[] card(String page) {
        return Card.of(countries(page), shapes.join());
    }

    /** Most mentioned first. */
    private List<MapCountry> countries(String page) {
        return index.mostMentioned(SubjectKind.COUNTRY).stream()
                .map(country -> country(country, page))
                .toList();
    }

    private MapCountry country(Subject country, String page) {
        int mentions = index.mentionsOf(country);
        return new MapCountry(
                country.code(),
                country.name(),
                mentions,
                text.say("{0}: {1}", country.name(), text.count(mentions, "{0} mention", "{0} mentions")),
                Paths.from(page, Routes.path(country)));
    }
}
