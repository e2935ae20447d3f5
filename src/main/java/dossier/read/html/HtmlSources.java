package dossier.read.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The places of a page that say something of it.
 *
 * @param sites names of the site, as {@link TitleParts#name} folds them
 */
record HtmlSources(
        Document page,
        JsonLd data,
        MetaTags metas,
        List<SavedAddress> addresses,
        MainContent content,
        Set<String> sites) {
    private static final List<String> SITES =
            List.of("og:site_name", "dc.publisher", "citation_publisher", "twitter:site");

    static HtmlSources of(Document page, MainContent content) {
        JsonLd data = JsonLd.of(page);
        MetaTags metas = MetaTags.of(page);
        List<SavedAddress> addresses = SavedAddress.of(page);
        Set<String> sites = Stream.of(
                        data.publisher().stream().map(HeadFinding::value),
                        metas.findings(SITES, 0).map(HeadFinding::value),
                        addresses.stream().map(SavedAddress::site))
                .flatMap(names -> names)
                .map(TitleParts::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return new HtmlSources(page, data, metas, addresses, content, sites);
    }
}
