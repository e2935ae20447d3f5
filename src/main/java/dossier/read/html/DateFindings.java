package dossier.read.html;

import dossier.language.IsoDate;
import dossier.read.block.MetadataDate;
import dossier.read.html.PageLine.LinePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Where a page says when it was published: in its JSON-LD, its {@code meta} tags, elements that mark a time, lines around
 * its headline, and, as a guess, its address.
 */
final class DateFindings {
    private static final List<String> STATED = List.of(
            "article:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_date",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "date",
            "og:published_time",
            "article:published",
            "dcterms.created",
            "dc.date.created");
    private static final String TIMES =
            "time, [itemprop~=(?i)^datePublished$], abbr.published, .dt-published, abbr.date[title], span.published[title]";
    private static final Pattern PUBLISHED = Pattern.compile("publish|posted|entry-date|dt-published|created");
    private static final Pattern UPDATED = Pattern.compile("updat|modif|chang|revis");
    private static final Pattern DATED_CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:date|datum|fecha|data|time|timestamp|publish\\w*|posted|pubdate|postdate|created)(?:$|[\\s_-])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)]*$");
    /** The years that a page of a periodical can be of; others count from elsewhere, or are no years. */
    private static final String EARLIEST = "1700";

    private static final String LATEST = "2100";
    private static final double BESIDE = 0.3;
    private static final double GUESS = 0.4;
    private static final int LONGEST = 160;
    private static final int SHORT = 60;

    private final HtmlSources sources;
    private final PrintedDates printed;
    private final List<HeadFinding> found = new ArrayList<>();

    private DateFindings(HtmlSources sources, PrintedDates printed) {
        this.sources = sources;
        this.printed = printed;
    }

    static HeadRanking of(HtmlSources sources, List<PageLine> lines, PrintedDates printed) {
        DateFindings dates = new DateFindings(sources, printed);
        dates.addStated();
        dates.addTimes();
        dates.addLines(lines);
        dates.addAddresses();
        return HeadRanking.of(dates.found, Function.identity());
    }

    static boolean isPlausible(IsoDate date) {
        return date.isKnown()
                && date.text().compareTo(EARLIEST) >= 0
                && date.text().compareTo(LATEST) < 0;
    }

    private void add(IsoDate date, HeadFinding finding) {
        if (isPlausible(date)) {
            found.add(new HeadFinding(date.text(), finding.where(), finding.why(), finding.sure()));
        }
    }

    private void addStated() {
        sources.data().published().forEach(stated -> add(day(stated.value()), stated));
        sources.metas()
                .findings(STATED, 0.85)
                .filter(stated -> isPlausible(day(stated.value())))
                .limit(1)
                .forEach(stated -> add(day(stated.value()), stated));
    }

    private IsoDate day(String text) {
        IsoDate day = MetadataDate.of(text);
        return isPlausible(day) ? day : printed.first(text).orElse(IsoDate.UNKNOWN);
    }

    private void addTimes() {
        List<Element> times = sources.page().body().select(TIMES).stream()
                .filter(time -> isPlausible(day(stated(time))))
                .filter(time -> !Chrome.isAmongComments(time))
                .toList();
        List<IsoDate> unmarked = times.stream()
                .filter(time -> !isPublished(time))
                .map(time -> day(stated(time)))
                .distinct()
                .toList();
        boolean first = true;
        for (Element time : times) {
            boolean published = isPublished(time);
            double alone = unmarked.size() == 1 ? 0.65 : 0.35;
            double sure = published ? (first ? 0.8 : 0.5) : isUpdated(time) ? 0.35 : alone;
            first &= !published;
            String why = published ? "time marked as published" : "time";
            double beside = sources.content().isBeside(time) ? BESIDE : 1;
            add(day(stated(time)), new HeadFinding("", time, why, sure * beside));
        }
    }

    private static String stated(Element time) {
        return Stream.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String names(Element element) {
        return (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    }

    private static boolean isPublished(Element time) {
        return time.hasAttr("pubdate") || PUBLISHED.matcher(names(time)).find() && !isUpdated(time);
    }

    private static boolean isUpdated(Element time) {
        return UPDATED.matcher(names(time)).find();
    }

    private void addLines(List<PageLine> lines) {
        for (PageLine line : lines) {
            boolean sentence = line.text().length() > SHORT
                    && SENTENCE_END.matcher(line.text()).find();
            if (line.text().length() <= LONGEST
                    && !sentence
                    && line.text().chars().anyMatch(Character::isDigit)) {
                double sure = trust(line);
                double beside = sources.content().isBeside(line.block()) ? BESIDE : 1;
                if (sure > 0) {
                    addPrinted(line, sure * beside);
                }
            }
        }
    }

    private static double trust(PageLine line) {
        boolean marked = isDated(line.block());
        return switch (line.place()) {
            case BELOW_HEADLINE -> marked ? 0.7 : 0.6;
            case ABOVE_HEADLINE -> marked ? 0.6 : 0.5;
            case BELOW_ARTICLE -> marked ? 0.45 : 0.35;
            case ELSEWHERE -> marked ? 0.3 : 0;
        };
    }

    private static boolean isDated(Element block) {
        return Stream.concat(Stream.of(block), block.children().stream().limit(6))
                .anyMatch(element -> DATED_CLASS.matcher(names(element)).find());
    }

    private void addPrinted(PageLine line, double sure) {
        for (PrintedDates.PrintedDate date : printed.all(line.text())) {
            double trust = switch (date.said()) {
                case PUBLISHED -> line.place() == LinePlace.ELSEWHERE ? 0.45 : Math.max(0.6, sure);
                case UPDATED -> Math.min(0.3, sure);
                case NOTHING -> sure;
            };
            add(date.date(), new HeadFinding("", line.block(), "printed date", trust));
        }
    }

    private void addAddresses() {
        sources.addresses().stream()
                .filter(address -> isPlausible(address.date()))
                .limit(1)
                .forEach(address -> add(
                        address.date(),
                        new HeadFinding(
                                "",
                                address.where(),
                                "address of the page, a guess",
                                address.date().isDay() ? GUESS + 0.1 : GUESS)));
    }

    /** The date as a value; unknown where none is sure enough. */
    static IsoDate best(HeadRanking dates) {
        return Optional.of(dates.best()).flatMap(IsoDate::parse).orElse(IsoDate.UNKNOWN);
    }
}
