package dossier.output.search;

import dossier.output.search.Searcher.Hit;
import dossier.output.search.Searcher.PageHits;
import dossier.site.search.FindablePage;
import dossier.site.search.FindablePages;
import dossier.site.search.FindablePassage;
import java.util.List;

/** The search of a site without the site: the index is held in memory, and results are as on the page. */
public final class SiteSearch {
    /** Passages of one page that are shown. */
    public static final int PASSAGES_OF_PAGE = 3;

    private final SearchCorpus corpus;
    private final Searcher searcher;

    public SiteSearch(FindablePages pages) {
        corpus = new SearchCorpus(pages);
        searcher = new Searcher(corpus);
    }

    /**
     * A page with the best of the passages found on it.
     *
     * @param kind of the best of them
     * @param more how many others there are
     */
    public record PageResult(String title, String detail, String kind, List<PassageResult> passages, int more) {}

    /**
     * A passage that was found.
     *
     * @param path with its anchor
     * @param label what its place is called; may be empty
     * @param pieces its text, every other piece of which is what is sought, from the second on
     */
    public record PassageResult(String path, String label, List<String> pieces) {}

    /** Pages, the best first. */
    public List<PageResult> search(String query) {
        SearchQuery parsed = SearchQuery.parse(query, Facets.KEYS);
        return searcher.search(parsed, false).stream()
                .map(page -> result(page, parsed))
                .toList();
    }

    private PageResult result(PageHits found, SearchQuery query) {
        List<Hit> best =
                found.hits().subList(0, Math.min(PASSAGES_OF_PAGE, found.hits().size()));
        FindablePage page = corpus.page(found.best().passage());
        return new PageResult(
                page.title(),
                page.detail(),
                corpus.numbers().kind(found.best().passage()).word(),
                best.stream().map(hit -> result(hit, query)).toList(),
                found.hits().size() - best.size());
    }

    private PassageResult result(Hit hit, SearchQuery query) {
        FindablePassage passage = corpus.passage(hit.passage());
        String path = corpus.page(hit.passage()).path();
        return new PassageResult(
                passage.anchor().isEmpty() ? path : path + "#" + passage.anchor(),
                passage.label(),
                new FoundWords(query, searcher.matcher()).pieces(passage.text()));
    }
}
