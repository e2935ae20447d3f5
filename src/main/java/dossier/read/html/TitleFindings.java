package dossier.read.html;

import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a page says what it is called: in its JSON-LD, its {@code meta} tags, its headings, its {@code title}. Where a
 * heading prints what others state with the site's name glued on, they say what the heading says.
 */
final class TitleFindings {
    private static final Map<String, Double> STATED = Map.of(
            "dc.title", 0.93,
            "dcterms.title", 0.8,
            "citation_title", 0.85,
            "og:title", 0.8,
            "twitter:title", 0.5,
            "parsely-title", 0.7);
    private static final List<String> ORDER =
            List.of("dc.title", "dcterms.title", "citation_title", "og:title", "twitter:title", "parsely-title");
    private static final String MARKED =
            "[itemprop=headline], .entry-title, .post-title, .article-title, .article__title, .headline";
    private static final Pattern SIGN = Pattern.compile("\\s*[¶§#]$");
    /** How far a headline that is printed nowhere is trusted. */
    private static final double SUMMARY = 0.6;

    private static final int MOST_HEADINGS = 40;
    private static final int LONGEST = 300;

    private final Document page;
    private final MainContent content;
    private final Set<String> sites;
    private final TitleParts whole;
    private final List<HeadFinding> found = new ArrayList<>();
    private final List<HeadFinding> headings = new ArrayList<>();

    private TitleFindings(Document page, MainContent content, Set<String> sites) {
        this.page = page;
        this.content = content;
        this.sites = sites;
        this.whole = TitleParts.of(page.title());
    }

    static HeadRanking of(HtmlSources sources) {
        TitleFindings titles = new TitleFindings(sources.page(), sources.content(), sources.sites());
        titles.addHeadings();
        titles.headings.stream().filter(heading -> heading.sure() > 0).forEach(titles.found::add);
        sources.data().headline().stream()
                .map(titles::clean)
                .map(titles::weighed)
                .forEach(titles.found::add);
        ORDER.stream()
                .flatMap(
                        name -> sources.metas().values(name).stream().map(meta -> meta.finding(name, STATED.get(name))))
                .map(titles::clean)
                .forEach(titles.found::add);
        titles.addPageTitle();
        return HeadRanking.of(titles.found, TextFolding.LETTERS::of);
    }

    private void addHeadings() {
        List<Element> firsts = seen("h1");
        for (Element heading : firsts) {
            double sure = firsts.size() == 1 && page.title().isBlank() ? 0.5 : 0.35;
            addHeading(heading, "first heading", isPart(heading) ? 0.6 : sure);
        }
        seen(MARKED).stream().limit(1).forEach(heading -> addHeading(heading, "marked as headline", 0.5));
        seen("h2, h3")
                .forEach(heading -> addHeading(heading, "heading", isPart(heading) && firsts.isEmpty() ? 0.5 : 0));
    }

    private List<Element> seen(String css) {
        return page.body().select(css).stream()
                .limit(MOST_HEADINGS)
                .filter(heading -> Visibility.isSeen(heading) && !content.isBeside(heading))
                .toList();
    }

    private boolean isPart(Element heading) {
        return isMost(Visibility.text(heading), whole);
    }

    private void addHeading(Element heading, String why, double sure) {
        String text = SIGN.matcher(Visibility.text(heading)).replaceFirst("");
        if (!text.isEmpty() && text.length() <= LONGEST && !sites.contains(TitleParts.name(text))) {
            headings.add(new HeadFinding(text, heading, why, sure));
        }
    }

    /** Whether a heading is the beginning of a title, or a part of it that is longer than what stands before. */
    private static boolean isMost(String heading, TitleParts title) {
        int at = title.whole().indexOf(heading);
        return at < heading.length()
                && (at >= 0 || heading.length() * 2 > title.whole().length())
                && title.hasPart(heading);
    }

    private HeadFinding clean(HeadFinding stated) {
        TitleParts title = TitleParts.of(stated.value());
        String value = headings.stream()
                .map(HeadFinding::value)
                .filter(heading -> title.parts().size() > 1 && isMost(heading, title))
                .findFirst()
                .orElseGet(() -> title.withoutSite(sites));
        double sure = sites.contains(TitleParts.name(value)) ? 0.1 : stated.sure();
        return new HeadFinding(value, stated.where(), stated.why(), sure);
    }

    /** A headline that neither a heading nor the title of the page prints may be a summary. */
    private HeadFinding weighed(HeadFinding stated) {
        boolean isPrinted = whole.whole().contains(stated.value())
                || headings.stream().anyMatch(heading -> heading.value().equals(stated.value()));
        boolean isNamed = headings.stream().anyMatch(heading -> isMost(heading.value(), whole));
        return isPrinted || !isNamed ? stated : stated.times(SUMMARY);
    }

    private void addPageTitle() {
        Element tag = page.selectFirst("title");
        if (tag == null || page.title().isBlank()) {
            return;
        }
        HeadFinding cleaned = clean(new HeadFinding(page.title().strip(), tag, "page title", 0.45));
        boolean asItWas = cleaned.value().equals(page.title().strip());
        String shorter = asItWas ? whole.withoutEnd() : cleaned.value();
        found.add(new HeadFinding(shorter, tag, "page title", cleaned.sure()));
    }
}
