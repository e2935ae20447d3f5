package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Claims as readers and programs meet them: in the article, on their own page, on what they rest on, and as data. */
class ClaimsTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/link/claims-and-judgements");

    @TempDir
    static Path dir;

    @BeforeAll
    static void build() {
        Run.copy(EXAMPLE, dir.resolve("example"));
        Run run = Run.build(dir.resolve("example"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("14 of 14 quotes proved");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(file(path)));
    }

    private static Path file(String path) {
        return dir.resolve("example/site").resolve(path);
    }

    @Test
    void aQuoteIsMarkedInItsArticleWithItsClaimBesideIt() throws IOException {
        Document article = page("articles/ferry.html");

        assertThat(article.select("#p1 mark#q-ferries-counted-1").text()).isEqualTo("counted 40 ferries in all");
        assertThat(article.select("#t1 mark#q-titled-1").text()).isEqualTo("Ferries return to the river");
        assertThat(article.select("#fn-1 mark#q-titled-2").text()).isEqualTo("Tides of the Lower River");
        assertThat(article.select("#p1 mark#qe-arrival-1").text()).isEqualTo("reached Lisbon on Tuesday");
        Element block = article.selectFirst(".block:has(> #p1)");
        assertThat(block.select(".margin .claim").text())
                .contains("Forty ferries came to Lisbon on Tuesday.")
                .contains("disputed: 40 ferries or 35 ferries");
        assertThat(article.select(
                        "#claims a[href=#q-ferries-counted-1], #claims a[href$=ferry.html#q-ferries-counted-1]"))
                .hasSize(1);
    }

    @Test
    void wordsLeftOutOfAQuoteAreNotMarked() throws IOException {
        Document article = page("articles/ferry.html");

        // The second quote begins inside the first.
        assertThat(article.select("#p3 mark").eachText())
                .startsWith("Spain will send two more boats", "France", "will send one", "in the summer");
        assertThat(article.select("#q-boats-to-come-2").text()).isEqualTo("will send one");
        assertThat(article.select("#p3").text())
                .isEqualTo(
                        "Spain will send two more boats in April, the office said, and France will send one in the summer. "
                                + "A good day it was, the harbour master wrote.");
    }

    @Test
    void aClaimShowsBothSidesWithTheirQuotes() throws IOException {
        Document claim = page("claims/ferries-counted.html");

        assertThat(claim.select(".verdict .status").text()).isEqualTo("disputed");
        assertThat(claim.select(".side h3").eachText()).containsExactly("For 1", "Against 1");
        assertThat(claim.select(".side mark").eachText())
                .containsExactly("counted 40 ferries in all", "counted 35 ferries");
        assertThat(claim.select(".side figcaption a").eachAttr("href"))
                .contains("../articles/ferry.html#q-ferries-counted-1", "../articles/harbour.html#q-ferries-counted-2");
        assertThat(claim.select(".figures").first().select("tbody th").eachText())
                .containsExactly("40 ferries", "35 ferries");
        assertThat(claim.select(".evidence").text()).contains("relies on Tides of the Lower River, note 1");
    }

    @Test
    void twoArticlesOnOneSourceAreOneOrigin() throws IOException {
        Document claim = page("claims/quay-holds.html");

        assertThat(claim.select(".verdict .status").text()).isEqualTo("single origin");
        assertThat(claim.select("#origins .order").text()).startsWith("2 articles: 1 origin supports it.");
        assertThat(claim.select("#origins .meta").text()).contains("one origin: all rely on Slow Ports");
        assertThat(claim.select("#rests li").eachText())
                .containsExactly("More boats are likely to come. likely, low confidence", "The harbour will grow.");
    }

    @Test
    void aSourceSaysWhatWouldFallWithIt() throws IOException {
        Document source = page("sources/poe-2024-slow-ports.html");

        assertThat(source.select("#if-it-falls li").text())
                .contains("The quay holds 120 boats.", "single origin → unsupported", "More boats are likely to come.");
        assertThat(page("claims/single-source.html").select(".point h2").eachText())
                .contains("Slow Ports");
    }

    @Test
    void theFirstPageSaysWhatIsJudgedHowSurelyAndOnWhat() throws IOException {
        Document home = page("index.html");

        assertThat(home.select(".lede").text()).isEqualTo("The river is in use again.");
        assertThat(home.select(".judgements > li").eachText())
                .containsExactly(
                        "More boats are likely to come. likely low confidence 2 claims, 3 supporting origins, 4 supporting quotes, 1 qualifies",
                        "The harbour will grow. 1 claim, 1 supporting origin, 2 supporting quotes");
        assertThat(home.select(".disagreements .for mark.differs").eachText()).contains("40");
        assertThat(home.select(".disagreements .against mark.differs").eachText())
                .contains("35");
    }

    @Test
    void programsGetJudgementsEventsAndOrigins() throws IOException {
        assertThat(Files.readAllLines(file("data/judgements.jsonl"))).element(0).isEqualTo("""
                        {"id":"more-boats","path":"briefing.html#judgement-more-boats",\
                        "text":"More boats are likely to come.","likelihood":"likely","confidence":"low",\
                        "horizon":null,"rests_on":["boats-to-come","quay-holds"],\
                        "assumes":["The quay stays open."],"would_change":"A flood."}""");
        assertThat(Files.readAllLines(file("data/events.jsonl"))).containsExactly("""
                        {"id":"arrival","path":"timeline.html#event-arrival","text":"The ferries arrive",\
                        "date":"2025-03-04","end":null,"summary":null,"passages":[],\
                        "quotes":[{"article":"ferry","quote":"reached Lisbon on Tuesday"}],\
                        "subjects":["country/portugal"]}""");
        assertThat(Files.readAllLines(file("data/origins.jsonl"))).contains("""
                        {"id":"boats-to-come/1","path":"claims/boats-to-come.html#origins",\
                        "claim":"boats-to-come","label":"Ferries return to the river","work":"articles/ferry.html",\
                        "evidence":[1,2],"directions":["supports","qualifies"],\
                        "reason":"they come from the same article"}""", """
                        {"id":"from-one-wire/1","path":"claims/from-one-wire.html#origins",\
                        "claim":"from-one-wire","label":"harbour-master","work":null,\
                        "evidence":[1,2],"directions":["supports","supports"],\
                        "reason":"the dossier’s authors treat them as one"}""");
    }

    @Test
    void programsGetTheQuotesAsAnnotations() throws IOException {
        List<JsonNode> annotations = Files.readAllLines(file("data/annotations.jsonl")).stream()
                .map(new ObjectMapper()::readTree)
                .toList();

        assertThat(annotations).hasSize(13);
        for (JsonNode annotation : annotations) {
            assertThat(annotation.get("type").asString()).isEqualTo("Annotation");
            assertThat(file(annotation.at("/body/id").asString())).exists();
            JsonNode target = annotation.get("target");
            (target.isArray() ? target : List.of(target)).forEach(ClaimsTest::assertSelects);
        }
    }

    /** That the words are there, where the selectors say. */
    private static void assertSelects(JsonNode target) {
        String[] source = target.get("source").asString().split("#");
        try {
            Element element = page(source[0]).getElementById(source[1]);
            element.select(".fnref, .meta, .back").remove();
            String text = element.text();
            JsonNode quote = target.at("/selector/0");
            assertThat(text).contains(quote.get("exact").asString());
            int start = target.at("/selector/1/start").asInt();
            if (!source[1].startsWith("fn-")) {
                assertThat(text.substring(start, target.at("/selector/1/end").asInt()))
                        .isEqualTo(quote.get("exact").asString());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aClaimIsLinkedData() throws IOException {
        JsonNode claim = new ObjectMapper()
                .readTree(page("claims/ferries-counted.html")
                        .select("script[type=application/ld+json]")
                        .html());

        assertThat(claim.get("@type").asString()).isEqualTo("Claim");
        assertThat(claim.get("appearance")).hasSize(2);
        assertThat(claim.at("/appearance/0/headline").asString()).isEqualTo("Ferries return to the river");
    }
}
