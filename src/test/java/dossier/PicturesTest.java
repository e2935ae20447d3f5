package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures: what they are called, where they lead, that words beside them say the same, and what they weigh. */
class PicturesTest {
    private static final int FIRST_VIEW = 60 * 1024;

    @TempDir
    private static Path site;

    @BeforeAll
    static void build() {
        EveryKindOfPage.build(site);
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("site").resolve(path)));
    }

    private static List<String> pages() {
        return Run.files(site.resolve("site")).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    private static int packed(String... paths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String path : paths) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(Files.readAllBytes(site.resolve("site").resolve(path)));
            }
        }
        return bytes.size();
    }

    @Test
    void everyPictureIsNamedAndDescribed() throws IOException {
        int looked = 0;
        for (String path : pages()) {
            Document page = page(path);
            for (Element picture : page.select("svg.picture")) {
                Element title = page.getElementById(picture.attr("aria-labelledby"));
                Element about = page.getElementById(picture.attr("aria-describedby"));
                assertThat(title.normalName()).as(path).isEqualTo("title");
                assertThat(title.text()).as(path).isNotBlank();
                assertThat(about.normalName()).as(path).isEqualTo("desc");
                assertThat(about.text()).as(path).isNotBlank();
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(15);
    }

    @Test
    void everyMarkLeadsSomewhereAndSaysWhere() throws IOException {
        for (String path : pages()) {
            for (Element link : page(path).select("svg.picture a")) {
                assertThat(link.attr("href")).as(path).isNotEmpty();
                assertThat(link.selectFirst("title").text()).as(path).isNotBlank();
            }
            assertThat(page(path).select("svg.picture").select("circle, rect").stream()
                            .filter(mark -> mark.closest("a") == null && mark.closest(".subject") == null))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void nothingOfAPictureNeedsWhatThePolicyForbids() throws IOException {
        for (String path : pages()) {
            assertThat(page(path).select("svg [style], svg style, svg script, svg use, svg image"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void theMapAndTheListOfCountriesSayTheSame() throws IOException {
        Document home = page("index.html");
        List<String> drawn = Stream.concat(
                        home.select("svg.map a").stream(), home.select("figure:has(svg.map) figcaption a").stream())
                .map(link -> link.attr("href"))
                .distinct()
                .sorted()
                .toList();
        List<String> listed = page("countries/index.html").select(".rows .what a").stream()
                .map(link -> "countries/" + link.attr("href"))
                .sorted()
                .toList();

        assertThat(drawn).isEqualTo(listed);
    }

    @Test
    void theTimelineAndItsListSayTheSame() throws IOException {
        Document page = page("timeline.html");
        List<String> drawn = page.select("svg.wide .event").stream()
                .map(link -> link.attr("href").substring(1))
                .sorted()
                .toList();
        List<String> listed = page.select(".moments > li:not(.published)").eachAttr("id").stream()
                .sorted()
                .toList();

        assertThat(drawn).isEqualTo(listed);
    }

    @Test
    void thoseDrawnAroundASubjectAreInTheListBelow() throws IOException {
        Document page = page("topics/ferries.html");

        assertThat(page.select("svg.circle .seat")).hasSizeGreaterThan(5);
        assertThat(page.select(".company a").eachAttr("href"))
                .containsAll(page.select("svg.circle .seat").eachAttr("href"));
    }

    @Test
    void aFirstViewStaysLight() throws IOException {
        assertThat(packed("index.html", "assets/style.css")).isLessThan(FIRST_VIEW);
        assertThat(page("index.html").selectFirst("svg.map").outerHtml().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(26_000);
        for (String path : pages()) {
            if (path.startsWith("countries/")) {
                assertThat(packed(path, "assets/style.css")).as(path).isLessThan(FIRST_VIEW);
            }
        }
    }

    @Test
    void theMatrixOfManyArticlesHasAPageOfItsOwn(@TempDir Path dir) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content"));
        Files.writeString(dir.resolve("content/topics.yaml"), "ferries: {name: ferries}\ntolls: {name: tolls}\n");
        for (int i = 1; i <= 9; i++) {
            Files.writeString(
                    dir.resolve("seeds/article-" + i + ".md"),
                    "---\ndate: 2025-03-0" + i + "\n---\n# Article number " + i + "\n\nThe ferries came back. "
                            + "Ferries! ".repeat(i % 4) + "Nobody paid for them, and the river went on as it had.\n");
        }
        assertThat(Run.build(dir).status()).isZero();

        Document home = Jsoup.parse(Files.readString(dir.resolve("site/index.html")));
        assertThat(home.select(".matrix thead a").eachText()).hasSize(8).startsWith("Article number 9");
        assertThat(home.select("main a[href=topics/by-article.html]").text()).isEqualTo("All 9 articles");
        Document whole = Jsoup.parse(Files.readString(dir.resolve("site/topics/by-article.html")));
        assertThat(whole.select(".matrix thead a").eachText()).containsExactly("ferries", "tolls");
        assertThat(whole.select(".matrix tbody th").eachText()).hasSize(9).endsWith("Article number 1");
        assertThat(whole.select(".matrix tbody tr:first-child td").eachText()).containsExactly("2", "0");
        assertThat(whole.select(".matrix tbody tr:nth-child(3) a.m4").attr("href"))
                .isEqualTo("ferries.html#in-article-7");
    }
}
