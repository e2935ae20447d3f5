package dossier.output.export;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Publisher;
import dossier.model.Subject;
import dossier.model.entry.BaseUrl;
import dossier.model.entry.Settings;
import dossier.output.publish.Staging;
import dossier.output.publish.StaticFiles;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.site.page.Output;
import dossier.site.route.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of a site with a base URL: an Atom feed (RFC 4287) of the newest articles, a sitemap, and
 * {@code robots.txt}, which authors may replace.
 */
final class Feeds {
    private static final String ROBOTS = "robots.txt";

    private static final String FEED = "feed.xml";
    private static final int MOST_ENTRIES = 20;
    /** Characters that a URL must encode, although a link in YAML may contain them. */
    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[\\\\^`{|}]");

    private final Dossier dossier;
    private final BaseUrl base;
    private final List<Article> newest;

    private Feeds(Dossier dossier, BaseUrl base) {
        this.dossier = dossier;
        this.base = base;
        this.newest = dossier.articles().stream()
                .filter(article -> article.published().value().isKnown())
                .sorted(Comparator.comparing(
                                (Article article) -> article.published().value())
                        .reversed())
                .limit(MOST_ENTRIES)
                .toList();
    }

    static void write(Dossier dossier, List<String> pages, StaticFiles own, Staging staging, Problems problems) {
        BaseUrl.parse(dossier.settings().baseUrl()).ifPresent(base -> {
            Feeds feeds = new Feeds(dossier, base);
            feeds.feed(own.beside("dossier.yaml"), problems).ifPresent(staging::write);
            staging.write(feeds.sitemap(pages));
            if (!own.has(ROBOTS)) {
                staging.write(
                        Output.of(ROBOTS, "User-agent: *\nAllow: /\nSitemap: " + feeds.url("sitemap.xml") + "\n"));
            }
        });
    }

    private String url(String path) {
        return base + "/" + path;
    }

    /** The day that the authors state, else that of the newest article; never the day of the build. */
    private IsoDate updated() {
        IsoDate stated = dossier.settings().updated();
        return stated.isKnown() || newest.isEmpty()
                ? stated
                : newest.get(0).published().value();
    }

    /**
     * Nothing where no date is known: a feed must say when it was updated, and a day would be invented.
     *
     * @param at where the authors can give a date
     */
    private Optional<Output> feed(Location at, Problems problems) {
        if (!updated().isKnown()) {
            problems.warning(
                    at,
                    "no-feed",
                    "there is no feed, because no article has a date",
                    "give an article a publication date, or add \"updated: …\" to dossier.yaml");
            return Optional.empty();
        }
        Settings settings = dossier.settings();
        Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom");
        xml.attributes("xml:lang", settings.siteLanguage());
        xml.element("id", TagUri.of(base, ""));
        xml.element("title", settings.name());
        xml.element("updated", instant(updated()));
        xml.start("link", "rel", "self", "type", "application/atom+xml", "href", url(FEED))
                .end();
        xml.start("link", "rel", "alternate", "type", "text/html", "href", url("index.html"))
                .end();
        if (!settings.publisher().isEmpty()) {
            author(xml, settings.publisher());
        }
        newest.forEach(article -> entry(xml, article));
        return Optional.of(xml.file(FEED));
    }

    private void entry(Xml xml, Article article) {
        IsoDate published = article.published().value();
        xml.start("entry", "xml:lang", article.reading().language());
        xml.element("id", TagUri.of(base, Routes.path(article)));
        xml.element("title", article.title().value());
        xml.element("updated", instant(published));
        if (published.isDay()) {
            xml.element("published", instant(published));
        }
        xml.start("link", "rel", "alternate", "type", "text/html", "href", url(Routes.path(article)))
                .end();
        if (!article.details().url().isEmpty()) {
            xml.start("link", "rel", "via", "href", encoded(article.details().url()))
                    .end();
        }
        authors(article).forEach(author -> author(xml, author));
        if (!article.details().summary().isEmpty()) {
            xml.element("summary", article.details().summary(), "type", "text");
        }
        xml.end();
    }

    /** Each entry names its authors; otherwise readers would take the dossier's publisher for the author. */
    private static List<String> authors(Article article) {
        List<String> people =
                article.authors().value().stream().map(Subject::name).toList();
        return people.isEmpty()
                ? List.of(article.publisher().value().map(Publisher::name).orElse("unknown"))
                : people;
    }

    private static void author(Xml xml, String name) {
        xml.start("author").element("name", name).end();
    }

    private Output sitemap(List<String> pages) {
        Xml xml = new Xml("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        pages.stream()
                .filter(page -> !page.equals(Routes.NOT_FOUND))
                .forEach(page -> xml.start("url").element("loc", url(page)).end());
        return xml.file("sitemap.xml");
    }

    private static String encoded(String url) {
        return NOT_IN_ADDRESSES
                .matcher(url)
                .replaceAll(sign -> String.format("%%%02X", (int) sign.group().charAt(0)));
    }

    /** When a day, a month or a year begins: an instant is the only form of date that Atom has. */
    private static String instant(IsoDate date) {
        return (date.text() + "-01-01").substring(0, 10) + "T00:00:00Z";
    }
}
