package dossier.site;

import dossier.model.Publisher;
import java.util.ArrayList;
import java.util.List;

/**
 * A publisher: its articles in the dossier, and its works that they cite; one part of them.
 *
 * @param rows those on this page
 */
public record PublisherPage(Publisher publisher, Part part, List<Row> rows, Lookup lookup, Link previous, Link next)
        implements Page {
    /** Rows on one page. */
    static final int ROWS_PER_PAGE = 100;

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "publisher";
    }

    @Override
    public String title() {
        return publisher.name() + (part.isFirst() ? "" : ", page " + part.number());
    }

    @Override
    public String section() {
        return "publishers/index.html";
    }

    public String grade() {
        return Words.grade(publisher.grade());
    }

    /** {@code 1 article in the dossier · 4 works cited}. */
    public String counts() {
        return Words.dotted(
                some(lookup.publishedBy(publisher).size(), "article in the dossier", "articles in the dossier"),
                some(lookup.issuedBy(publisher).size(), "work cited", "works cited"));
    }

    private static String some(int number, String one, String many) {
        return number == 0 ? "" : Words.count(number, one, many);
    }

    public List<Row> articles() {
        return rows.stream()
                .filter(row -> row.link().path().startsWith("articles/"))
                .toList();
    }

    public List<Row> works() {
        return rows.stream()
                .filter(row -> row.link().path().startsWith("sources/"))
                .toList();
    }

    /** What it published: articles of the dossier first, then cited works. */
    static List<Row> rows(Publisher publisher, Lookup lookup) {
        List<Row> rows = new ArrayList<>();
        lookup.publishedBy(publisher).forEach(article -> rows.add(Rows.of(article)));
        lookup.issuedBy(publisher).forEach(source -> rows.add(Rows.of(source)));
        return rows;
    }
}
