package dossier.output.export;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import dossier.model.entry.BaseUrl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed, by the rules of RFC 4287 and of the W3C's feed validator. */
class FeedsTest {
    /** What the feed validator takes for a tag URI. */
    private static final String TAG = "tag:[a-z0-9.-]+,\\d{4}(-\\d{2}(-\\d{2})?)?:[0-9a-zA-Z;/?:@&=+$._!~*'()%,-]*";

    private static final String INSTANT = "\\d{4}-\\d{2}-\\d{2}T00:00:00Z";

    @TempDir
    private Path dir;

    private void write(String file, String text) throws IOException {
        Path path = dir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void article(String id, String yaml) throws IOException {
        write("seeds/" + id + ".txt", "Ferry number " + id + "\n\nThe ferry " + id + " of Portugal is home again.\n");
        write("content/articles/" + id + ".yaml", "seed: " + id + ".txt\n" + yaml);
    }

    private Element feed() throws Exception {
        try (InputStream in = Files.newInputStream(dir.resolve("site/feed.xml"))) {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in);
            return document.getDocumentElement();
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> ids(Element feed) {
        return Stream.concat(Stream.of(feed), children(feed, "entry").stream())
                .flatMap(element -> texts(element, "id").stream())
                .toList();
    }

    @Test
    void aFeedHasAllThatItMust() throws Exception {
        write("content/dossier.yaml", "base_url: https://example.org/brief/\nlanguage: fr\n");
        article(
                "a",
                "title: \"Un \\u2028 < & titre\"\npublished: 2025-03-04\nauthors: [Ana Costa, Tom Reed]\nsummary: A & B.\n");
        article("b", "published: 2025-05\npublisher: The Harbour Post\nurl: \"https://example.org/a|b{c}?d=^e\"\n");
        article("c", "published: 2024\n");
        article("d", "title: Without a date\n");

        Run run = Run.build(dir);

        assertThat(run.err()).isEmpty();
        Element feed = feed();
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(ids(feed)).hasSize(4).doesNotHaveDuplicates().allMatch(id -> id.matches(TAG));
        assertThat(texts(feed, "title")).containsExactly("Dossier");
        assertThat(texts(feed, "updated")).containsExactly("2025-05-01T00:00:00Z");
        assertThat(texts(feed, "author")).isEmpty();
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "self https://example.org/brief/feed.xml", "alternate https://example.org/brief/index.html");
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(3).allSatisfy(entry -> {
            assertThat(texts(entry, "title")).hasSize(1);
            assertThat(texts(entry, "updated")).hasSize(1).allMatch(instant -> instant.matches(INSTANT));
            assertThat(texts(entry, "author")).isNotEmpty().doesNotContain("");
            assertThat(children(entry, "link"))
                    .allMatch(link -> link.getAttribute("href").matches("https://[!-;=?-Z_a-z~]+"));
        });
        assertThat(entries)
                .extracting(entry -> texts(entry, "author"))
                .containsExactly(List.of("The Harbour Post"), List.of("Ana Costa", "Tom Reed"), List.of("unknown"));
        assertThat(entries)
                .extracting(entry -> texts(entry, "published"))
                .containsExactly(List.of(), List.of("2025-03-04T00:00:00Z"), List.of());
        assertThat(children(entries.get(0), "link").get(1).getAttribute("href"))
                .isEqualTo("https://example.org/a%7Cb%7Bc%7D?d=%5Ee");
    }

    @Test
    void twoDossiersOnOneHostShareNoId() throws Exception {
        article("a", "published: 2025-03-04\n");
        Run.build(dir, "--base-url", "https://ana.example/one");
        List<String> one = ids(feed());
        Run.build(dir, "--base-url", "https://ana.example/two/");
        List<String> two = ids(feed());
        Run.build(dir, "--base-url", "http://ana.example/one//");

        assertThat(one).hasSize(2).doesNotContainAnyElementsOf(two).isEqualTo(ids(feed()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, 'tag:example.org,2026:/articles/x.html'",
        "https://example.org/, 'tag:example.org,2026:/articles/x.html'",
        "http://example.org/brief, 'tag:example.org,2026:/brief/articles/x.html'",
        "https://EXAMPLE.org/Brief, 'tag:example.org,2026:/Brief/articles/x.html'",
        "https://example.org:8443/brief, 'tag:example.org,2026:8443/brief/articles/x.html'",
        "https://xn--bcher-kva.example/b%C3%BC, 'tag:xn--bcher-kva.example,2026:/b%C3%BC/articles/x.html'",
        "http://127.0.0.1:80, 'tag:127.0.0.1,2026:/articles/x.html'",
        "'http://[::ffff:10.0.0.1]', 'tag:10.0.0.1,2026:/articles/x.html'",
        "'http://[2001:db8::1a]:81', 'tag:a.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa,2026:81/articles/x.html'",
        "'https://example.org/it''s,(a)+b;c=d&e@f:g!$*~', 'tag:example.org,2026:/it''s,(a)+b;c=d&e@f:g!$*~/articles/x.html'"
    })
    void idsAreTagUris(String base, String tag) {
        String made = TagUri.of(BaseUrl.parse(base).orElseThrow(), "articles/x.html");

        assertThat(made).isEqualTo(tag).matches(TAG);
    }

    @Test
    void withoutADateThereIsNoFeedAndAWarningSaysSo() throws IOException {
        article("a", "");

        Run run = Run.build(dir, "--base-url", "https://example.org", "--quiet");

        assertThat(run.status()).isZero();
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        content/dossier.yaml:1: warning: there is no feed, because no article has a date
                          give an article a publication date, or add "updated: …" to dossier.yaml
                        """);
        assertThat(dir.resolve("site/feed.xml")).doesNotExist();
        assertThat(dir.resolve("site/sitemap.xml")).exists();
    }

    @Test
    void theDayThatAuthorsStateIsEnoughForAFeed() throws Exception {
        write(
                "content/dossier.yaml",
                "base_url: https://example.org\nupdated: 2025-06-01\npublisher: The Ferry Press\n");
        article("a", "");

        Run run = Run.build(dir);

        assertThat(run.err()).isEmpty();
        assertThat(texts(feed(), "updated")).containsExactly("2025-06-01T00:00:00Z");
        assertThat(texts(feed(), "author")).containsExactly("The Ferry Press");
        assertThat(children(feed(), "entry")).isEmpty();
    }

    @Test
    void theNewestArticlesComeFirst() throws Exception {
        for (int day = 1; day <= 25; day++) {
            article("n" + day, "published: 2025-01-" + (day < 10 ? "0" : "") + day + "\n");
        }

        Run.build(dir, "--base-url", "https://example.org");

        assertThat(children(feed(), "entry").stream()
                        .map(entry -> texts(entry, "updated").get(0)))
                .hasSize(20)
                .startsWith("2025-01-25T00:00:00Z", "2025-01-24T00:00:00Z")
                .endsWith("2025-01-06T00:00:00Z");
    }
}
