package dossier.site.view;

import dossier.model.Article;
import dossier.model.Source;
import dossier.site.route.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A source that several articles cite: what they take from it has one origin. An article that is itself the source
 * counts among them.
 *
 * @param place its entry on the page of shared sources
 * @param own the article that it is, or {@link Link#NONE}
 * @param citing those who cite it, most notes first; not all where they are many
 * @param all a link to all of them, or {@link Link#NONE}
 */
public record SharedSource(Source source, Link place, Link own, List<CitingArticle> citing, Link all) {
    private static final int MOST_ARTICLES = 12;

    /** An article that cites it: {@code 4 of 35 notes}. */
    public record CitingArticle(Link article, Link notes) {}

    public Link link() {
        return Link.to(source);
    }

    /** Empty for a source that only one article cites. */
    public static Optional<SharedSource> of(Source source, SiteContext context) {
        Link place = place(source, context);
        if (!place.isThere()) {
            return Optional.empty();
        }
        Map<Article, Integer> notes = new LinkedHashMap<>();
        source.uses().forEach(use -> notes.merge(use.article(), 1, Integer::sum));
        List<CitingArticle> citing = notes.entrySet().stream()
                .sorted(Map.Entry.<Article, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ARTICLES)
                .map(entry -> citing(entry.getKey(), entry.getValue(), context.text()))
                .toList();
        return Optional.of(new SharedSource(
                source,
                place,
                source.article().map(id -> Link.to(context.index().article(id))).orElse(Link.NONE),
                citing,
                notes.size() > citing.size()
                        ? Link.to(
                                source,
                                "uses",
                                context.text().count(source.uses().size(), "All {0} notes", "All {0} notes"))
                        : Link.NONE));
    }

    private static CitingArticle citing(Article article, int notes, SiteText text) {
        Link all = Link.to(article, "notes", text.ofNotes(notes, article));
        return new CitingArticle(Link.to(article), all);
    }

    /** {@code 3 articles, 1 origin}, as a link; {@link Link#NONE} for a source of one article. */
    public static Link place(Source source, SiteContext context) {
        int articles = context.index().citations().articlesOf(source);
        return articles < 2
                ? Link.NONE
                : new Link(
                        context.routes().sharedSource(source),
                        context.text().count(articles, "{0} article, 1 origin", "{0} articles, 1 origin"));
    }
}
