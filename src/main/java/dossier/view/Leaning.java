package dossier.view;

import dossier.lookup.Lookup;
import dossier.model.Article;
import dossier.model.Source;
import dossier.model.Use;
import dossier.page.Link;
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
public record Leaning(Link source, Link notes, Link shared, String standing) {
    /** All of an article's, most notes first. */
    public static List<Leaning> of(Article article, Lookup lookup) {
        Map<Source, Integer> times = new LinkedHashMap<>();
        article.notes()
                .forEach(note -> lookup.citations()
                        .sourcesOf(new Use(article, note))
                        .forEach(source -> times.merge(source, 1, Integer::sum)));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed())
                .map(entry -> of(entry.getKey(), entry.getValue(), article, lookup))
                .toList();
    }

    private static Leaning of(Source source, int notes, Article article, Lookup lookup) {
        return new Leaning(
                Link.to(source),
                new Link(source.path() + "#uses", lookup.words().ofNotes(notes, article)),
                Shared.place(source, lookup),
                lookup.words().fallen(source.standing()));
    }
}
