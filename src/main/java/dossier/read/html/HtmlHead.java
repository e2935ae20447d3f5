package dossier.read.html;

import dossier.language.IsoDate;
import dossier.language.TextFolding;
import dossier.read.block.MetadataDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: first in its JSON-LD, then in its {@code meta} tags, then in what it prints.
 *
 * @param printed the elements of the page that show title, byline and date
 */
record HtmlHead(String title, String byline, IsoDate date, String publisher, String language, Set<Element> printed) {
    private static final List<String> TITLES =
            keys("dc.title dcterms.title citation_title og:title twitter:title parsely-title");
    private static final List<String> AUTHORS =
            keys("dc.creator dcterms.creator citation_author author article:author parsely-author sailthru.author byl");
    private static final List<String> DATES = keys("article:published_time datepublished dc.date.issued dcterms.issued"
            + " dc.date dcterms.date citation_publication_date citation_date parsely-pub-date sailthru.date pubdate"
            + " publishdate publish-date date og:published_time");
    private static final List<String> PUBLISHERS =
            keys("og:site_name dc.publisher dcterms.publisher citation_publisher publisher");
    private static final Pattern PART = Pattern.compile(" [|\\-–—·:»/\\\\] ");
    private static final Pattern SIGN = Pattern.compile("\\s*[¶§#]$");

    private static List<String> keys(String words) {
        return List.of(words.split(" "));
    }

    static HtmlHead of(Document page) {
        JsonLd data = JsonLd.of(page);
        MetaTags metas = MetaTags.of(page);
        Bylines bylines = new Bylines(page);
        String publisher = firstOf(data.publisher(), metas.first(PUBLISHERS, Optional::of));
        String title = firstOf(data.headline(), metas.first(TITLES, Optional::of), printedTitle(page, publisher));
        String byline = firstOf(data.author(), metas.all(AUTHORS, Bylines::name), bylines.printed());
        IsoDate stated = Stream.of(data.published(), metas.first(DATES, HtmlHead::dayOrNothing))
                .map(MetadataDate::of)
                .filter(IsoDate::isKnown)
                .findFirst()
                .orElse(IsoDate.UNKNOWN);
        IsoDate date = stated.isKnown() ? stated : printedDay(page);
        String soughtTitle = TextFolding.WORDS.of(title);
        Set<Element> printed = new LinkedHashSet<>();
        page.select("h1, h2").stream()
                .filter(heading -> shows(heading, soughtTitle))
                .limit(2)
                .forEach(printed::add);
        bylines.showing(byline).limit(2).forEach(printed::add);
        times(page)
                .filter(time -> date.isKnown() && date.equals(day(time)))
                .limit(1)
                .forEach(printed::add);
        return new HtmlHead(title, byline, date, publisher, language(page), printed);
    }

    private static String firstOf(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** A first heading that the page's title repeats; else the page's title without the name of the site. */
    private static String printedTitle(Document page, String site) {
        String whole = page.title().strip();
        List<String> headings = page.select("h1").stream()
                .map(Visibility::text)
                .filter(text -> !text.isEmpty())
                .toList();
        if (whole.isEmpty()) {
            return headings.isEmpty() ? "" : headings.get(0);
        }
        String sought = TextFolding.WORDS.of(whole);
        for (String heading : headings) {
            if (sought.startsWith(TextFolding.WORDS.of(heading)) && isWhole(heading, whole)) {
                return SIGN.matcher(heading).replaceFirst("");
            }
        }
        int end = -1;
        for (Matcher part = PART.matcher(whole); part.find(); ) {
            end = part.start();
        }
        if (end < 0) {
            return whole;
        }
        String last = whole.substring(end + 3).strip();
        String rest = whole.substring(0, end).strip();
        return last.equalsIgnoreCase(site) || rest.split("\\s+").length > 2 ? rest : whole;
    }

    /** Whether a heading is the page's title up to the site's name, or most of it at least. */
    private static boolean isWhole(String heading, String whole) {
        return whole.startsWith(heading)
                        && PART.matcher(whole)
                                .region(heading.length(), whole.length())
                                .lookingAt()
                || !TextFolding.WORDS.of(heading).isEmpty() && heading.length() * 3 > whole.length();
    }

    /** A heading that says what the title says, though one of the two may say more. */
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

    private static Optional<String> dayOrNothing(String stated) {
        return MetadataDate.of(stated).isKnown() ? Optional.of(stated) : Optional.empty();
    }

    /** The day that the page marks as its date; several times without such a mark are no date unless they agree. */
    private static IsoDate printedDay(Document page) {
        List<IsoDate> marked = times(page)
                .filter(time -> time.hasAttr("pubdate")
                        || time.attr("itemprop").equalsIgnoreCase("datePublished")
                        || time.className().toLowerCase(Locale.ROOT).contains("publish")
                        || time.hasClass("entry-date"))
                .map(HtmlHead::day)
                .toList();
        List<IsoDate> days =
                marked.isEmpty() ? times(page).map(HtmlHead::day).distinct().toList() : marked;
        return marked.isEmpty() && days.size() != 1 ? IsoDate.UNKNOWN : days.get(0);
    }

    private static Stream<Element> times(Document page) {
        return page.body().select("time[datetime], [itemprop=datePublished]").stream()
                .filter(time -> day(time).isKnown() && !Chrome.isAmongComments(time));
    }

    private static IsoDate day(Element time) {
        return MetadataDate.of(firstOf(time.attr("datetime"), time.attr("content"), time.text()));
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : firstOf(html.attr("lang"), html.attr("xml:lang"));
        String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return primary.matches("[a-z]{2,3}") ? primary : "";
    }
}
