package dossier.site.page;

import dossier.site.route.Paths;
import java.util.List;

/** One HTML page. Its record's methods are what its template reads. */
public interface Page {
    /** Where it stands in the site: {@code countries/myanmar.html}. */
    String path();

    /** The template that draws it, without ending: {@code subject}. */
    String template();

    /** What the browser's tab says, before the dossier's title. */
    String title();

    /** The section of the navigation that it belongs to, as the path of that section's index; empty on its own. */
    String section();

    /** What it says of itself to reference managers; nothing on pages that nobody cites. */
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
}
