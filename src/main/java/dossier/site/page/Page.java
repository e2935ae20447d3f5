package dossier.site.page;

import dossier.site.route.Paths;
import dossier.site.route.Routes;
import java.util.List;

/** One HTML page. Its record's methods are what its template reads. */
public interface Page {
    /** Its path from the site's root: {@code countries/myanmar.html}. */
    String path();

    /** The template that draws it, without ending, named like the class: {@code author-note} for {@link AuthorNotePage}. */
    default String template() {
        return TemplateName.of(getClass());
    }

    /** What the browser's tab says, before the dossier's title. */
    String title();

    /**
     * The section of the navigation that it belongs to, as the path of that section's index: that of its folder, or itself;
     * empty for none.
     */
    default String section() {
        int folder = path().indexOf('/');
        return folder < 0 ? path() : Routes.list(path().substring(0, folder));
    }

    /** Metadata for reference managers; empty on pages that nobody cites. */
    default List<Meta> metas() {
        return List.of();
    }

    /** What it is about, as JSON-LD; empty on pages that only lead to others. */
    default String linkedData() {
        return "";
    }

    /** The way from this page up to the site's root: empty, {@code ../} or {@code ../../}. */
    default String root() {
        return Paths.root(path());
    }

    /**
     * A key that pages have in common whose heads and feet are alike, links included: those of one section and depth. A page
     * that the menu leads to has one of its own, as has a page without a folder.
     */
    default String alike() {
        String path = path();
        String section = section();
        int folder = path.indexOf('/');
        return folder < 0 || path.equals(section) ? path : root() + path.substring(0, folder) + ' ' + section;
    }
}
