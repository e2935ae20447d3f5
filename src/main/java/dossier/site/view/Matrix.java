package dossier.site.view;

import dossier.model.Article;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.site.route.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Topics by article: how many mentions there are, each count a link to them. The topics are those most mentioned.
 *
 * @param corner what the rows are
 */
public record Matrix(String corner, List<Link> heads, List<MatrixRow> rows) {
    private static final int MOST_TOPICS = 12;
    private static final int SHADES = 4;

    /** A row. */
    public record MatrixRow(Link head, List<Cell> cells) {}

    /**
     * @param count of mentions, {@link Link#NONE} for none
     * @param shade from 0 for none to 4 for the most
     */
    record Cell(Link count, int shade) {}

    /** The topics that it shows. */
    public static List<Subject> topics(SiteContext context) {
        return context.index().mostMentioned(SubjectKind.TOPIC).stream()
                .limit(MOST_TOPICS)
                .toList();
    }

    /** A row for each topic: for a few articles. */
    public static Matrix byTopic(List<Article> articles, SiteContext context) {
        BiFunction<Subject, Article, Cell> cells = cells(articles, context);
        List<MatrixRow> rows = topics(context).stream()
                .map(topic -> new MatrixRow(
                        Link.to(topic),
                        articles.stream()
                                .map(article -> cells.apply(topic, article))
                                .toList()))
                .toList();
        return new Matrix(
                context.text().say("Topic"), articles.stream().map(Link::to).toList(), rows);
    }

    /** A row for each article: for any number of them. */
    public static Matrix byArticle(List<Article> articles, SiteContext context) {
        BiFunction<Subject, Article, Cell> cells = cells(articles, context);
        List<Subject> topics = topics(context);
        List<MatrixRow> rows = articles.stream()
                .map(article -> new MatrixRow(
                        Link.to(article),
                        topics.stream()
                                .map(topic -> cells.apply(topic, article))
                                .toList()))
                .toList();
        return new Matrix(
                context.text().say("Article"), topics.stream().map(Link::to).toList(), rows);
    }

    private static BiFunction<Subject, Article, Cell> cells(List<Article> articles, SiteContext context) {
        List<Subject> topics = topics(context);
        Map<Subject, Map<Article, Integer>> times = new HashMap<>();
        topics.forEach(topic -> times.put(topic, new HashMap<>()));
        for (Article article : articles) {
            article.mentions().stream()
                    .filter(mention -> times.containsKey(mention.subject()))
                    .forEach(mention -> times.get(mention.subject()).merge(article, 1, Integer::sum));
        }
        int most = times.values().stream()
                .flatMap(counts -> counts.values().stream())
                .max(Integer::compare)
                .orElse(0);
        return (topic, article) -> cell(topic, article, times.get(topic).getOrDefault(article, 0), most, context);
    }

    private static Cell cell(Subject topic, Article article, int count, int most, SiteContext context) {
        return count == 0
                ? new Cell(Link.NONE, 0)
                : new Cell(
                        new Link(
                                context.routes().passages(topic, article),
                                context.text().phrases().number(count)),
                        (SHADES * count + most - 1) / most);
    }
}
