package dossier.read.html;

import dossier.read.html.PageLine.LinePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a page says who wrote it: in its JSON-LD, its {@code meta} tags, elements marked as a byline, and lines around the
 * headline or below the text that begin as bylines do.
 */
final class BylineFindings {
    private static final List<String> STATED = List.of(
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl");
    private static final String MARKED = "[rel~=(?i)^author$], [itemprop~=(?i)^(?:author|creator)$],"
            + " [class~=(?i)(?:^|\\s|[-_])byline(?:s|\\s|[-_]|$)],"
            + " [class~=(?i)(?:^|\\s)(?:[a-z]+[-_]+)?authors?(?:[-_]+names?)?(?:\\s|$)],"
            + " .vcard.author .fn, .author .vcard, a[href*=/author/], a[href*=/authors/]";
    private static final Pattern BYLINE = Pattern.compile("(?i)(?:^|\\s|[-_])bylines?(?:\\s|[-_]|$)");
    private static final String NAMES = "[rel~=(?i)^author$], [itemprop~=(?i)^name$], .fn, a[href*=/author]";
    private static final int LONGEST = 200;
    private static final int MOST = 200;
    private static final double BESIDE = 0.3;
    private static final double AS_SITE = 0.6;
    private static final double MARKED_BESIDE = 0.6;

    private final Document page;
    private final MainContent content;
    private final BylineText text;
    private final Set<String> sites;
    private final List<HeadFinding> found = new ArrayList<>();

    private BylineFindings(Document page, MainContent content, BylineText text, Set<String> sites) {
        this.page = page;
        this.content = content;
        this.text = text;
        this.sites = sites;
    }

    static List<HeadFinding> stated(JsonLd data, MetaTags metas, BylineText text) {
        List<HeadFinding> all = new ArrayList<>();
        data.authors().forEach(author -> addStated(List.of(author), text, all));
        for (String name : STATED) {
            addStated(metas.findings(List.of(name), 0.7).toList(), text, all);
        }
        return all;
    }

    private static void addStated(List<HeadFinding> same, BylineText text, List<HeadFinding> all) {
        Set<String> names = new LinkedHashSet<>();
        same.forEach(finding -> names.addAll(text.stated(finding.value())));
        if (!names.isEmpty()) {
            HeadFinding first = same.get(0);
            all.add(new HeadFinding(String.join(", ", names), first.where(), first.why(), first.sure()));
        }
    }

    static HeadRanking of(HtmlSources sources, List<PageLine> lines, BylineText text) {
        BylineFindings bylines = new BylineFindings(sources.page(), sources.content(), text, sources.sites());
        stated(sources.data(), sources.metas(), text).forEach(bylines::add);
        bylines.addMarked(lines);
        bylines.addLines(lines);
        return HeadRanking.of(bylines.found, BylineText::key);
    }

    /** A site is no author of its pages, though many name it. */
    private void add(HeadFinding finding) {
        found.add(sites.contains(TitleParts.name(finding.value())) ? finding.times(AS_SITE) : finding);
    }

    private void addMarked(List<PageLine> lines) {
        Set<Element> nearby = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.place() == LinePlace.BELOW_HEADLINE || line.place() == LinePlace.ABOVE_HEADLINE)
                .forEach(line -> nearby.add(line.block()));
        Map<Element, List<Element>> groups = new LinkedHashMap<>();
        Set<Element> marked = new LinkedHashSet<>();
        for (Element element : page.body().select(MARKED).stream().limit(MOST).toList()) {
            boolean inner = element.parents().stream().limit(4).anyMatch(marked::contains);
            if (!inner && Visibility.isSeen(element) && isShort(element)) {
                marked.add(element);
                groups.computeIfAbsent(element.parent(), parent -> new ArrayList<>())
                        .add(element);
            }
        }
        groups.values().forEach(group -> addGroup(group, nearby));
    }

    /** Short as bylines are, or one that goes on below with something else. */
    private boolean isShort(Element element) {
        String line = Visibility.text(element);
        return line.length() <= LONGEST || text.isOpened(line.substring(0, LONGEST));
    }

    private void addGroup(List<Element> group, Set<Element> nearby) {
        Set<String> names = new LinkedHashSet<>();
        group.forEach(element -> names.addAll(names(element)));
        if (names.isEmpty()) {
            return;
        }
        Element first = group.get(0);
        boolean near = Stream.concat(Stream.of(first), first.parents().stream().limit(5))
                        .anyMatch(nearby::contains)
                || first.getAllElements().stream().anyMatch(nearby::contains);
        double place = content.isBeside(first)
                ? (isMicrodata(first) ? MARKED_BESIDE : BESIDE)
                : near ? 1 : content.holds(first) ? 0.85 : 0.7;
        add(new HeadFinding(String.join(", ", names), first, "printed byline", trust(first) * place));
    }

    private static boolean isMicrodata(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("author");
    }

    private static double trust(Element element) {
        if (isMicrodata(element)) {
            return 0.75;
        }
        if (element.attr("rel").equalsIgnoreCase("author")
                || BYLINE.matcher(element.className()).find()) {
            return 0.7;
        }
        return element.className().toLowerCase(Locale.ROOT).contains("author") ? 0.65 : 0.5;
    }

    private List<String> names(Element element) {
        List<String> links = element.select(NAMES).stream()
                .filter(inner -> inner != element && Visibility.isSeen(inner))
                .flatMap(inner -> text.names(Visibility.text(inner)).stream())
                .distinct()
                .toList();
        return links.isEmpty() ? text.names(Visibility.text(element)) : links;
    }

    private void addLines(List<PageLine> lines) {
        for (PageLine line : lines) {
            double sure = switch (line.place()) {
                case BELOW_HEADLINE -> 0.6;
                case ABOVE_HEADLINE, BELOW_ARTICLE -> 0.5;
                case ELSEWHERE -> 0;
            };
            if (sure > 0 && line.text().length() <= LONGEST && text.isOpened(line.text())) {
                List<String> names = text.names(line.text());
                if (!names.isEmpty()) {
                    double beside = content.isBeside(line.block()) ? BESIDE : 1;
                    add(new HeadFinding(
                            String.join(", ", names), line.block(), "line that begins as bylines do", sure * beside));
                }
            }
        }
    }
}
