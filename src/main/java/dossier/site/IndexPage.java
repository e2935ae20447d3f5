package dossier.site;

import java.util.List;

/**
 * The index of one kind of page; one part of it.
 *
 * @param heading the kind in the plural: {@code Countries}
 * @param order how the list is ordered, for readers
 * @param counts how many there are in all
 * @param rows those on this page
 */
public record IndexPage(String heading, String order, String counts, Part part, List<Row> rows) implements Page {
    /** Rows on one page. */
    static final int ROWS_PER_PAGE = 200;

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "index";
    }

    @Override
    public String title() {
        return heading + (part.isFirst() ? "" : ", page " + part.number());
    }

    @Override
    public String section() {
        return part.base() + ".html";
    }
}
