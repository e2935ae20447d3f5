package dossier.site.view;

import dossier.model.Article;
import dossier.model.Source;
import dossier.site.route.Link;
import java.util.List;
import java.util.Map;

/**
 * A source that an article cites.
 *
 * @param notes how many of its notes, as a number and a share
 * @param shared {@code 3 articles, 1 origin}, when other articles cite it too, or {@link Link#NONE}
 * @param standing {@code withdrawn}, where it no longer holds; empty where it does
 */
public record CitedSource(Link source, Link notes, Link shared, String standing) {
    /**
     * Those of an article's of which its list of notes does not tell as much: cited by several notes, by other articles, or
     * withdrawn; most notes first.
     */
    public static List<CitedSource> of(Article article, SiteContext context) {
        return context.index().citations().citedIn(article).entrySet().stream()
                .filter(cited -> cited.getValue() > 1
                        || SharedSource.place(cited.getKey(), context).isThere()
                        || !cited.getKey().standing().isSound())
                .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed())
                .map(entry -> of(entry.getKey(), entry.getValue(), article, context))
                .toList();
    }

    private static CitedSource of(Source source, int notes, Article article, SiteContext context) {
        return new CitedSource(
                Link.to(source),
                Link.to(source, "uses", context.text().ofNotes(notes, article)),
                SharedSource.place(source, context),
                context.text().fallen(source.standing()));
    }
}
