package dossier.lookup;

import dossier.model.Subject;
import dossier.model.SubjectKind;
import dossier.page.Page;
import dossier.page.Paths;
import dossier.picture.Atlas;
import dossier.picture.Card;
import dossier.picture.Country;
import dossier.picture.WorldMap;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The countries of the dossier on maps: those of pages, whose links start from there, and the card for other sites. */
public final class Maps {
    private final Lookup lookup;
    /** Read while the rest is looked up. */
    private final ForkJoinTask<Atlas> atlas = ForkJoinPool.commonPool().submit(Atlas::new);

    public Maps(Lookup lookup) {
        this.lookup = lookup;
    }

    /** All of them, shaded by their mentions. */
    public WorldMap world(Page page) {
        return WorldMap.of(countries(page), atlas.join(), lookup.words().phrases());
    }

    /** A country and what is around it; none of what is no country, and of what has no place on a map. */
    public List<WorldMap> around(Subject subject, Page page) {
        List<Country> countries = countries(page);
        return countries.stream()
                .filter(country -> country.code().equals(subject.code()))
                .map(country -> WorldMap.around(
                        country, countries, atlas.join(), lookup.words().phrases()))
                .filter(map -> map.drawing().isPresent())
                .toList();
    }

    /** The picture for links from other sites; its own links lead nowhere. */
    public byte[] card(Page page) {
        return Card.of(countries(page), atlas.join());
    }

    /** Most mentioned first. */
    private List<Country> countries(Page page) {
        return lookup.mostMentioned(SubjectKind.COUNTRY).stream()
                .map(country -> country(country, page))
                .toList();
    }

    private Country country(Subject country, Page page) {
        int mentions = lookup.mentionsOf(country);
        Words words = lookup.words();
        return new Country(
                country.code(),
                country.name(),
                mentions,
                words.say("{0}: {1}", country.name(), words.count(mentions, "{0} mention", "{0} mentions")),
                Paths.from(page, country.path()));
    }
}
