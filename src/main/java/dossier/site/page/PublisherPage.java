package dossier.site.page;

import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.view.ListRow;
import dossier.site.view.ListRows;
import dossier.site.view.PassageView;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A publisher: its articles in the dossier, its works that they cite, and the articles that cite them; one part of these.
 *
 * @param entries those on this page
 */
public record PublisherPage(
        Publisher publisher, Part part, List<PublisherRow> entries, SiteContext context, Link previous, Link next)
        implements PagedList {
    /** Rows on one page. */
    public static final int ROWS_PER_PAGE = 100;

    /** What is listed, with how it is ordered. */
    public enum WorkKind {
        ARTICLES("Articles in this dossier", "newest first"),
        WORKS("Works that the articles cite", "most cited first"),
        CITING("Cited by", "most notes first");

        private final String heading;
        private final String order;

        WorkKind(String heading, String order) {
            this.heading = heading;
            this.order = order;
        }
    }

    /** A row with the group that it belongs to. */
    public record PublisherRow(WorkKind kind, ListRow row) {}

    /** Lines under one heading. */
    public record WorkGroup(String heading, String order, List<ListRow> rows) {}

    @Override
    public String title() {
        return context.text().titled(publisher.name(), part);
    }

    public String grade() {
        return context.text().grade(publisher.grade());
    }

    /** {@code 1 article in the dossier · 4 works, cited by 9 notes}. */
    public String counts() {
        int works = context.index().citations().issuedBy(publisher).size();
        String cited = works == 0
                ? ""
                : SiteText.listed(
                        context.text().count(works, "{0} work", "{0} works"),
                        context.text()
                                .count(
                                        context.index().citations().citationsOf(publisher),
                                        "cited by {0} note",
                                        "cited by {0} notes"));
        int articles = context.index().publishedBy(publisher).size();
        return SiteText.dotted(
                context.text().some(articles, "{0} article in the dossier", "{0} articles in the dossier"), cited);
    }

    /** Where the dossier's authors link to it, on its first page. */
    public List<PassageView> noted() {
        return part.isFirst() ? PassageView.linkingTo(publisher, context) : List.of();
    }

    public List<WorkGroup> groups() {
        Map<WorkKind, List<ListRow>> groups = new EnumMap<>(WorkKind.class);
        entries.forEach(entry ->
                groups.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry.row()));
        return groups.entrySet().stream()
                .map(group -> new WorkGroup(
                        context.text().say(group.getKey().heading),
                        context.text().say(group.getKey().order),
                        group.getValue()))
                .toList();
    }

    /** All of its lines: articles of the dossier, then cited works, then who cites them, most notes first. */
    public static List<PublisherRow> entries(Publisher publisher, SiteContext context) {
        List<PublisherRow> entries = new ArrayList<>();
        context.index()
                .publishedBy(publisher)
                .forEach(article -> entries.add(new PublisherRow(WorkKind.ARTICLES, ListRows.of(article, context))));
        List<Source> works = context.index().citations().issuedBy(publisher);
        works.stream()
                .sorted(Comparator.comparingInt(source -> -source.uses().size()))
                .forEach(source -> entries.add(new PublisherRow(WorkKind.WORKS, ListRows.of(source, context))));
        Map<Article, Integer> notes = new TreeMap<>();
        works.forEach(source -> source.uses().forEach(use -> notes.merge(use.article(), 1, Integer::sum)));
        notes.entrySet().stream()
                .sorted(Map.Entry.<Article, Integer>comparingByValue().reversed())
                .forEach(cited -> entries.add(
                        new PublisherRow(WorkKind.CITING, citing(cited.getKey(), cited.getValue(), context))));
        return entries;
    }

    private static ListRow citing(Article article, int notes, SiteContext context) {
        Link count = Link.to(article, "notes", context.text().ofNotes(notes, article));
        return new ListRow(Link.to(article), context.published(article), "", count);
    }
}
