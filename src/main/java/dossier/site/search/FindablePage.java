package dossier.site.search;

import java.util.List;

/**
 * The passages of one kind on one page.
 *
 * @param path of the page
 * @param title what a result is headed with
 * @param detail what is said below it, such as publisher and date; may be empty
 * @param language of its texts, such as {@code en}; may be empty
 * @param facets those of an article are told with its title
 * @param passages none where an article has nothing of the kind
 */
public record FindablePage(
        String path,
        String title,
        String detail,
        String language,
        List<FindablePassage> passages,
        List<PageFacet> facets) {
    public FindablePage {
        passages = List.copyOf(passages);
        facets = List.copyOf(facets);
    }

    /** A page without facets. */
    FindablePage(String path, String title, String detail, String language, List<FindablePassage> passages) {
        this(path, title, detail, language, passages, List.of());
    }

    FindablePage with(List<PageFacet> values) {
        return new FindablePage(path, title, detail, language, passages, values);
    }
}
