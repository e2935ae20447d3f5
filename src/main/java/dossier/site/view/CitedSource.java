package dossier.site.view;

import dossier.model.Article;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.site.index.DossierIndex;
import dossier.site.route.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source that an article leans on.
 *
 * @param notes how many of its notes, as a number and a share
 * @param shared {@code 3 articles, 1 origin}, when others lean on it too, or {@link Link#NONE}
 * @param standing {@code withdrawn}, where it no longer holds; empty where it does
 */
public record CitedSource(Link source, Link notes, Link shared, String standing) {
    /** All of an article's, most notes first. */
    public static List<CitedSource> of(Article article, DossierIndex lookup) {
        Map<Source, Integer> times = new LinkedHashMap<>();
        article.notes()
                .forEach(note -> lookup.citations()
                        .sourcesOf(new NoteReference(article, note))
                        .forEach(source -> times.merge(source, 1, Integer::sum)));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed())
                .map(entry -> of(entry.getKey(), entry.getValue(), article, lookup))
                .toList();
    }

    private static CitedSource of(Source source, int notes, Article article, DossierIndex lookup) {
        return new CitedSource(
                Link.to(source),
                new Link(source.path() + "#uses", lookup.words().ofNotes(notes, article)),
                SharedSource.place(source, lookup),
                lookup.words().fallen(source.standing()));
    }
}
