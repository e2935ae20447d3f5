package dossier.publish;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.IsoDate;
import dossier.model.Publisher;
import dossier.model.Settings;
import dossier.page.Output;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a site with a base URL has besides its pages: an Atom feed (RFC 4287) of the newest articles, a sitemap, and
 * {@code robots.txt}.
 */
final class Feeds {
    private static final int MOST_ENTRIES = 20;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Dossier dossier;
    private final String base;
    private final IsoDate updated;

    private Feeds(Dossier dossier) {
        this.dossier = dossier;
        this.base = dossier.settings().baseUrl();
        this.updated = updated(dossier);
    }

    static void write(Dossier dossier, List<String> pages, Staging staging) {
        if (dossier.settings().baseUrl().isEmpty()) {
            return;
        }
        Feeds feeds = new Feeds(dossier);
        staging.write(file("feed.xml", feeds.xml(feeds::feed)));
        staging.write(file("sitemap.xml", feeds.xml(writer -> feeds.sitemap(writer, pages))));
        staging.write(file("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + feeds.base + "/sitemap.xml\n"));
    }

    private static Output file(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The day that the authors state, else the newest in the dossier; never the day of the build. */
    private static IsoDate updated(Dossier dossier) {
        IsoDate stated = dossier.settings().updated();
        Stream<IsoDate> dates = Stream.concat(
                dossier.articles().stream().map(article -> article.published().value()),
                dossier.events().stream().map(event -> event.date()));
        return stated.isKnown() ? stated : dates.max(IsoDate::compareTo).orElse(IsoDate.UNKNOWN);
    }

    private interface Body {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    private String xml(Body body) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            body.write(writer);
            writer.writeEndDocument();
            writer.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text that is no XML", e);
        }
    }

    private void feed(XMLStreamWriter writer) throws XMLStreamException {
        Settings settings = dossier.settings();
        writer.writeStartElement("feed");
        writer.writeDefaultNamespace(ATOM);
        element(writer, "id", tag(""));
        element(writer, "title", settings.title().isEmpty() ? "Dossier" : settings.title());
        element(writer, "updated", instant(updated));
        link(writer, "self", base + "/feed.xml");
        link(writer, "alternate", base + "/index.html");
        author(writer, settings.publisher().isEmpty() ? "unknown" : settings.publisher());
        for (Article article : dossier.articles().stream()
                .filter(a -> a.published().isKnown())
                .limit(MOST_ENTRIES)
                .toList()) {
            entry(writer, article);
        }
        writer.writeEndElement();
    }

    private void entry(XMLStreamWriter writer, Article article) throws XMLStreamException {
        writer.writeStartElement("entry");
        element(writer, "id", tag(article.path()));
        element(writer, "title", article.title().value());
        element(writer, "updated", instant(article.published().value()));
        element(writer, "published", instant(article.published().value()));
        link(writer, "alternate", base + "/" + article.path());
        if (!article.details().url().isEmpty()) {
            link(writer, "via", article.details().url());
        }
        Optional<String> author = article.authors().value().stream()
                .map(person -> person.name())
                .findFirst()
                .or(() -> article.publisher().value().map(Publisher::name));
        if (author.isPresent()) {
            author(writer, author.get());
        }
        if (!article.details().summary().isEmpty()) {
            element(writer, "summary", article.details().summary());
        }
        writer.writeEndElement();
    }

    private void sitemap(XMLStreamWriter writer, List<String> pages) throws XMLStreamException {
        writer.writeStartElement("urlset");
        writer.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (String page : pages) {
            if (!page.equals("404.html")) {
                writer.writeStartElement("url");
                element(writer, "loc", base + "/" + page);
                writer.writeEndElement();
            }
        }
        writer.writeEndElement();
    }

    private static void author(XMLStreamWriter writer, String name) throws XMLStreamException {
        writer.writeStartElement("author");
        element(writer, "name", name);
        writer.writeEndElement();
    }

    private static void link(XMLStreamWriter writer, String rel, String href) throws XMLStreamException {
        writer.writeEmptyElement("link");
        writer.writeAttribute("rel", rel);
        writer.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter writer, String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    /** A permanent name (RFC 4151) that stays when the site moves inside its host. */
    private String tag(String path) {
        String host = URI.create(base).getHost();
        return "tag:" + (host == null ? "dossier" : host) + ",2020:" + (path.isEmpty() ? "dossier" : path);
    }

    private static String instant(IsoDate date) {
        String day = date.isKnown() ? (date.text() + "-01-01").substring(0, 10) : "1970-01-01";
        return day + "T00:00:00Z";
    }
}
