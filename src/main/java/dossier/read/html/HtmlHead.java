package dossier.read.html;

import dossier.language.IsoDate;
import dossier.language.TextFolding;
import dossier.model.reading.HeadCandidates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself. For each question all its places are asked ({@link TitleFindings}, {@link BylineFindings},
 * {@link DateFindings}), and the best answer and its runners-up come out of one {@link HeadRanking}.
 *
 * @param languageTag as the page states it, in lower case: {@code en-gb}
 * @param printed the elements of the page that show title, byline and date
 */
record HtmlHead(
        HeadRanking title,
        HeadRanking byline,
        HeadRanking date,
        HeadRanking publisher,
        String languageTag,
        Set<Element> printed) {
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher");
    private static final int LONGEST_PRINTED = 200;
    private static final int MOST_PRINTED = 2;

    static HtmlHead of(Document page, MainContent content, HeadReader reader) {
        HtmlSources sources = HtmlSources.of(page, content);
        HeadRanking title = TitleFindings.of(sources);
        Set<Element> headlines = headlines(page, title.best());
        List<PageLine> lines = PageLines.of(page.body(), headline(page, headlines, content), content);
        HeadRanking byline = BylineFindings.of(sources, lines, reader.bylines());
        String tag = languageTag(page);
        HeadRanking date = DateFindings.of(sources, lines, reader.dates(tag));
        Set<Element> printed = new LinkedHashSet<>(headlines);
        shown(byline).forEach(printed::add);
        shown(date).forEach(printed::add);
        return new HtmlHead(title, byline, date, publishers(sources), tag, printed);
    }

    /** The heading that prints the title, or else the first that is the article's; null where the page has none. */
    private static Element headline(Document page, Set<Element> headlines, MainContent content) {
        return headlines.stream()
                .findFirst()
                .or(() -> page.body().select("h1, h2").stream()
                        .filter(heading -> Visibility.isSeen(heading) && !content.isBeside(heading))
                        .findFirst())
                .orElse(null);
    }

    /** The headings that say what the title says, though one of the two may say more. */
    private static Set<Element> headlines(Document page, String title) {
        String sought = TextFolding.WORDS.of(title);
        Set<Element> found = new LinkedHashSet<>();
        page.select("h1, h2, h3").stream()
                .filter(heading -> shows(heading, sought))
                .limit(MOST_PRINTED)
                .forEach(found::add);
        return found;
    }

    private static boolean shows(Element heading, String sought) {
        String text = TextFolding.WORDS.of(Visibility.text(heading));
        if (text.isEmpty() || sought.isEmpty()) {
            return false;
        }
        return text.equals(sought)
                || (heading.normalName().equals("h1")
                        && Math.min(text.length(), sought.length()) > 10
                        && (text.contains(sought) || sought.contains(text)));
    }

    /** The elements of the page's body that print the best answer. */
    private static List<Element> shown(HeadRanking answers) {
        return answers.witnesses().stream()
                .map(HeadFinding::where)
                .filter(element -> element.parents().stream()
                        .anyMatch(around -> around.normalName().equals("body")))
                .filter(element -> Visibility.text(element).length() <= LONGEST_PRINTED)
                .limit(MOST_PRINTED)
                .toList();
    }

    private static HeadRanking publishers(HtmlSources sources) {
        List<HeadFinding> found = new ArrayList<>(sources.data().publisher());
        sources.metas().findings(PUBLISHERS, 0.75).forEach(found::add);
        sources.addresses().stream()
                .filter(address -> !address.site().isEmpty())
                .limit(1)
                .map(address -> new HeadFinding(address.site(), address.where(), "address of the page", 0.2))
                .forEach(found::add);
        return HeadRanking.of(found, TitleParts::name);
    }

    private static String languageTag(Document page) {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    IsoDate day() {
        return DateFindings.best(date);
    }

    HeadCandidates candidates(HeadRanking language) {
        return new HeadCandidates(
                title.candidates(),
                byline.candidates(),
                date.candidates(),
                publisher.candidates(),
                language.candidates());
    }
}
