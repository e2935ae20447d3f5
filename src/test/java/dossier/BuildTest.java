package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The whole line, from folders to a site: what is promised of every build. */
class BuildTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @TempDir
    private Path dir;

    private Run build(String... more) {
        if (!Files.exists(dir.resolve("seeds"))) {
            Run.copy(EveryKindOfPage.FOLDER, dir);
        }
        Run run = Run.build(dir, more);
        assertThat(run.problemsIn(dir)).isEmpty();
        return run;
    }

    @Test
    void sameFoldersGiveTheSameBytes() throws InterruptedException, ExecutionException {
        build();
        Map<String, String> usual = Run.files(dir.resolve("site"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ForkJoinPool pool = new ForkJoinPool(7);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            pool.submit(() -> build()).get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            pool.shutdown();
        }

        assertThat(Run.files(dir.resolve("site"))).isEqualTo(usual);
    }

    @Test
    void orderOfFilesAndTheirTimesDoNotShow() throws IOException {
        build();
        Path copy = dir.resolve("copy");
        for (String folder : List.of("seeds", "content")) {
            List<Path> files;
            try (var walk = Files.walk(dir.resolve(folder))) {
                files = walk.filter(Files::isRegularFile)
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList();
            }
            for (Path file : files) {
                Path target = copy.resolve(dir.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }

        Run run = Run.build(copy);

        assertThat(run.err()).isEmpty();
        assertThat(Run.files(copy.resolve("site"))).isEqualTo(Run.files(dir.resolve("site")));
    }

    @Test
    void everyWordOfATextIsOnItsArticlesPage() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.copy(EveryKindOfPage.FOLDER.resolve("seeds/ferry.txt"), dir.resolve("seeds/ferry.txt"));
        build();

        assertNothingLost(dir.resolve("seeds"), dir.resolve("site"));
    }

    @Test
    void withABaseUrlThereAreFeedAndSitemap() throws IOException {
        Run run = build("--base-url", "https://example.org/brief/");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(dir.resolve("site/robots.txt")))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://example.org/brief/sitemap.xml\n");
        assertThat(Files.readString(dir.resolve("site/sitemap.xml")))
                .contains("<loc>https://example.org/brief/articles/ferry.html</loc>")
                .doesNotContain("404.html");
        assertThat(Files.readString(dir.resolve("site/feed.xml")))
                .contains("<id>tag:example.org,2026:/brief/articles/pier.html</id>")
                .contains("<published>2025-03-06T00:00:00Z</published>");
    }

    @Test
    void withABaseUrlEveryPageHasAPictureForLinks() throws IOException {
        build("--base-url", "https://example.org/brief");

        assertThat(Jsoup.parse(Files.readString(dir.resolve("site/people/index.html")))
                        .select("meta[property^=og:image]")
                        .eachAttr("content"))
                .startsWith("https://example.org/brief/assets/card.png", "1200", "630");
        assertThat(Files.readAllBytes(dir.resolve("site/assets/card.png")))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeLessThan(300_000);
    }

    @Test
    void withoutABaseUrlNothingNamesAHost() {
        build();

        assertThat(Run.files(dir.resolve("site")))
                .doesNotContainKeys("feed.xml", "sitemap.xml", "robots.txt", "assets/card.png");
    }

    @Test
    void whatASeedSaysNeverBecomesMarkup() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(dir.resolve("seeds/hostile.txt"), """
                <script>alert(1)</script> & "Title" </title>

                A man in Lisbon said <img src=x onerror=alert(2)> that &lt;b&gt; is {{ page.title }} and {% if %}.[1]

                [1] Doe, Jane. March 4, 2025. "><script>alert(3)</script>. The Post. javascript:alert(4) https://a.example/"onmouseover="x
                """);

        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir)).isEmpty();
        Run.files(dir.resolve("site")).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text.replace("\\\"", ""))
                        .as(path)
                        .doesNotContain("<img")
                        .doesNotContain("\"onmouseover");
                assertNothingRuns(path, text);
            }
        });
        assertThat(Files.readString(dir.resolve("site/articles/hostile.html")))
                .contains(
                        "&lt;img src=x onerror=alert(2)&gt; that &amp;lt;b&amp;gt; is {{ page.title }} and {% if %}.");
    }

    @Test
    void whatASavedPageOrAMarkdownFileDoesNeverRuns() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(dir.resolve("seeds/page.html"), """
                <!doctype html><html lang="en"><head><title>The quay</title><script>alert(1)</script></head><body>
                <nav><a href="javascript:alert(2)">Home</a></nav>
                <article><h1>The quay</h1>
                <p onclick="alert(3)">The quay in Lisbon was <b>finished</b> in 2021, and no ship has called since then,
                the harbour office said.<a href="#fn1">1</a></p><iframe src="https://x.example/"></iframe>
                <p>Its cranes stand where they stood, and &lt;script&gt; is only a word here, said the foreman.</p></article>
                <ol><li id="fn1">Doe, Jane. March 4, 2025. Quays. The Post. <a href="https://post.example/q">link</a></li></ol>
                </body></html>
                """);
        Files.writeString(
                dir.resolve("seeds/notes.md"),
                "# The pier\n\nThe pier in Spain <script>alert(4)</script> is [closed](javascript:alert(5)) until May.[^1]\n\n"
                        + "[^1]: Roe, Max. March 5, 2025. Piers. The Post. https://post.example/p\n");

        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir)).isEmpty();
        assertThat(Run.files(dir.resolve("site")))
                .containsKeys("articles/page.html", "footnotes/page/1.html", "articles/notes.html");
        Run.files(dir.resolve("site")).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text).as(path).doesNotContain("<iframe", "onclick", "href=\"javascript");
                assertNothingRuns(path, text);
            }
        });
    }

    /** The script elements load the site's own first file, which loads the others, or hold data that no sign of theirs could end. */
    private static void assertNothingRuns(String path, String html) {
        Elements scripts = Jsoup.parse(html).select("script");
        assertThat(html.split("(?i)<script")).as(path).hasSize(scripts.size() + 1);
        assertThat(scripts.eachAttr("src"))
                .as(path)
                .hasSize(1)
                .allMatch(src -> src.matches("(\\.\\./)*assets/theme\\.js"));
        for (Element script : scripts.select(":not([src])")) {
            assertThat(script.attr("type")).as(path).isEqualTo("application/ld+json");
            assertThat(script.data()).as(path).doesNotContain("<", ">", "&");
        }
    }

    @Test
    void pagesSayWhatTheyAreInLinkedData() throws IOException {
        build();

        JsonNode home = linkedData("index.html");
        assertThat(home.get("@type").asString()).isEqualTo("Report");
        assertThat(home.get("hasPart")).hasSize(9);
        JsonNode article = linkedData("articles/ferry.html");
        assertThat(article.get("headline").asString()).isNotEmpty();
        assertThat(article.get("isPartOf").get("name").asString()).isEqualTo("Ferries of the river");
    }

    private JsonNode linkedData(String page) throws IOException {
        Document html = Jsoup.parse(Files.readString(dir.resolve("site").resolve(page)));
        return new ObjectMapper()
                .readTree(
                        html.select("script[type=application/ld+json]").first().data());
    }

    @Test
    void pagesTellReferenceManagersWhatTheyAre() throws IOException {
        build();

        assertThat(Files.readString(dir.resolve("site/index.html")))
                .contains("<meta name=\"citation_title\" content=\"Ferries of the river\">")
                .contains("<meta name=\"citation_technical_report_institution\" content=\"The River Desk\">");
        String article = Files.readString(dir.resolve("site/articles/pier.html"));
        assertThat(article)
                .contains("<meta name=\"citation_author\" content=\"Rui Lopes\">")
                .contains("<meta name=\"citation_publication_date\" content=\"2025/03/06\">");
    }

    @Test
    void problemsAsJsonSayTheSame() {
        Run.copy(Path.of("src/test/resources/sites/bad-date"), dir);

        Run run = Run.build(dir, "--format", "json", "--quiet");

        assertThat(run.problemsIn(dir)).isEqualTo("""
                        {"file":"content/articles/bridge.yaml","line":2,"column":12,"severity":"error",\
                        "code":"bad-date","message":"\\"2025-02-30\\" is not a date",\
                        "hint":"write a day (2025-02-28), a month (2025-02) or a year (2025)"}
                        """);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void seedsAloneMakeADossier() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(
                dir.resolve("seeds/one.txt"),
                "A bridge reopens\nBy Ana Costa\n4 March 2025\n\nThe bridge in Portugal is open again.\n");

        Run run = Run.build(dir);

        assertThat(run.err()).isEmpty();
        assertThat(Run.files(dir.resolve("site")))
                .containsKeys(
                        "index.html",
                        "articles/one.html",
                        "countries/portugal.html",
                        "people/ana-costa.html",
                        "timeline.html",
                        "glossary.html",
                        "about.html",
                        "404.html",
                        "manifest.json");
    }

    @Test
    void warningsStopAStrictBuild() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(
                dir.resolve("seeds/one.txt"),
                "The bridge in Portugal is open again, and the ferry that stood in for it has gone home.\nThe mayor came.\n");

        Run usual = Run.build(dir);
        Run strict = Run.build(dir, "--strict");

        assertThat(usual.status()).isZero();
        assertThat(usual.problemsIn(dir)).isEqualTo("""
                        seeds/one.txt:1: warning: no title could be read from the capture
                          add "title: …" to content/articles/one.yaml
                        """);
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.problemsIn(dir)).startsWith("seeds/one.txt:1: error: no title");
    }

    /** Every word of a seed is on the page of its article as often as in the seed; numbers alone may be laid out anew. */
    static void assertNothingLost(Path seeds, Path site) throws IOException {
        for (String line : Files.readAllLines(site.resolve("data/articles.jsonl"))) {
            String seed = field(line, "seed");
            String page = Files.readString(site.resolve(field(line, "path")));
            String text =
                    TAG.matcher(page.replaceAll("(?s)<head>.*?</head>", " ")).replaceAll(" ");
            Map<String, Long> displayPath =
                    words(text.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'"));
            Map<String, Long> said = words(Files.readString(seeds.resolve(seed)));
            said.keySet().removeIf(word -> word.chars().allMatch(Character::isDigit));
            said.forEach((word, times) -> assertThat(displayPath.getOrDefault(word, 0L))
                    .as(seed + ": " + word)
                    .isGreaterThanOrEqualTo(times));
        }
    }

    private static Map<String, Long> words(String text) {
        Matcher word = WORD.matcher(text);
        return word.results().collect(Collectors.groupingBy(m -> m.group(), TreeMap::new, Collectors.counting()));
    }

    private static String field(String json, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    @Test
    void pagesDoNotSayWhereTheDossierLies() throws IOException {
        for (String name : List.of("here", "there")) {
            Files.createDirectories(dir.resolve(name + "/seeds"));
            // A seed without a title is a warning, which a page lists.
            Files.writeString(
                    dir.resolve(name + "/seeds/a.txt"),
                    "The bridge in Portugal is open again, said those who had waited for it, and the ferry has gone home.\n");
            Run.build(dir.resolve(name));
        }

        Map<String, String> site = Run.files(dir.resolve("here/site"));

        assertThat(site.get("about.html")).contains("seeds/a.txt").doesNotContain(dir.toString());
        assertThat(site).isEqualTo(Run.files(dir.resolve("there/site")));
    }
}
