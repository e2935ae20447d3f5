package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Who is spoken of together, and which articles are near each other, as pages say it. */
class CompanyTest {
    @TempDir
    private Path dir;

    private void seed(String name, String title, String text) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(dir.resolve("seeds").resolve(name), title + "\n\n" + text + "\n");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(dir.resolve("site").resolve(path)));
    }

    @Test
    void everyCountOpensToTheParagraphsThatNameBoth() throws IOException {
        EveryKindOfPage.build(dir);
        Map<String, Set<String>> paragraphs = new HashMap<>();
        Map<String, String> pages = new HashMap<>();
        for (String line : Files.readAllLines(dir.resolve("site/data/mentions.jsonl"))) {
            JsonNode mention = new ObjectMapper().readTree(line);
            String place = mention.get("article").asString() + ".html#"
                    + mention.get("paragraph").asString();
            String subject = mention.get("subject").asString();
            paragraphs.computeIfAbsent(subject, s -> new TreeSet<>()).add(place);
            pages.put(subject, subject.substring(subject.indexOf('/') + 1) + ".html");
        }
        int looked = 0;
        for (String kind : List.of("countries", "people", "topics", "organisations", "places")) {
            for (Path file : Files.list(dir.resolve("site").resolve(kind)).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                for (Element with : page.select(".company > li")) {
                    Set<String> places = new TreeSet<>(with.select("a[href*=articles/]").eachAttr("href").stream()
                            .map(href -> href.substring(href.indexOf("articles/") + 9))
                            .toList());
                    String other = with.selectFirst("a").attr("href").replaceAll(".*/", "");
                    int count =
                            Integer.parseInt(with.selectFirst(".count").text().split(" ")[0]);
                    Set<String> shared =
                            shared(paragraphs, pages, file.getFileName().toString(), other);
                    assertThat(shared).as(file + " with " + other).containsAll(places);
                    assertThat(places).hasSize(Math.min(count, 8));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(5);
    }

    private static Set<String> shared(
            Map<String, Set<String>> paragraphs, Map<String, String> pages, String one, String other) {
        Set<String> shared = new TreeSet<>();
        paragraphs.forEach((subject, places) -> {
            if (pages.get(subject).equals(one)) {
                paragraphs.forEach((second, more) -> {
                    if (pages.get(second).equals(other)) {
                        places.stream().filter(more::contains).forEach(shared::add);
                    }
                });
            }
        });
        return shared;
    }

    @Test
    void articlesAreNearByWhatFewSpeakOf() throws IOException {
        seed("a.txt", "Boats of the delta", "Boats from Portugal came to Spain, and Spain sent them on to Chile.");
        seed("b.txt", "Tolls of the delta", "Tolls in Spain were raised, and so were those in Chile and in France.");
        seed("c.txt", "Quays of the delta", "Quays in Spain are built by men from France, and by men from Peru.");
        seed("d.txt", "Fish of the delta", "Fish from Spain is sold in Italy, and at times in Malta as well.");
        Run.build(dir);

        Element nearest = page("articles/a.html").selectFirst(".near > li");

        assertThat(nearest.selectFirst("a").text()).isEqualTo("Tolls of the delta");
        assertThat(nearest.select(".meta a").eachText()).containsExactly("Chile");
    }

    @Test
    void articlesAreNearByWordsThatBothUseAgainAndAgain() throws IOException {
        seed(
                "a.txt",
                "Dredging",
                "The dredgers came. However, the dredger Anna lay idle, however hard the pilot boats pulled; the pilot boat sank.");
        seed(
                "b.txt",
                "Sinking",
                "One dredger sank. The dredgers’ crews said, however, that pilot boats came late. However, one pilot boat stayed.");
        seed(
                "c.txt",
                "Singing",
                "However loud the choir sang, the hall stayed cold; the choir, however, sang on in the cold hall.");
        Run.build(dir);

        Element nearest = page("articles/a.html").selectFirst(".near > li");

        assertThat(nearest.selectFirst("a").text()).isEqualTo("Sinking");
        assertThat(nearest.selectFirst(".meta").text()).endsWith("words in both: dredger, pilot boat");
        assertThat(page("articles/c.html").select(".near")).isEmpty();
    }

    @Test
    void articleThatSharesNothingHasNoneNearIt() throws IOException {
        seed("a.txt", "Boats of the delta", "Boats from Portugal came to the quay in the morning of that day.");
        seed("b.txt", "Tolls of the delta", "Tolls in Spain were raised again in the spring of the same year.");
        Run.build(dir);

        assertThat(page("articles/a.html").select(".near")).isEmpty();
    }

    @Test
    void firstAndLastMentionLeadToTheirParagraphs() throws IOException {
        seed("a.txt", "Boats", "By Ann Roe, March 1, 2025\n\nIt rained.\n\nThe boats from Portugal came to the quay.");
        seed("b.txt", "Tolls", "By Ann Roe, March 9, 2025\n\nThe tolls in Portugal were raised in the spring.");
        Run.build(dir);

        assertThat(page("countries/portugal.html").select(".opening .meta a").eachText())
                .containsSubsequence("1 March 2025", "9 March 2025");
        assertThat(page("countries/portugal.html")
                        .select(".opening .meta a:contains(1 March 2025)")
                        .attr("href"))
                .startsWith("../articles/a.html#p");
    }

    /** In a paragraph that names many hundreds, company are the four hundred nearest. */
    @Test
    void aParagraphOfHundredsIsAListAndNoCompany() throws IOException {
        StringBuilder people = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            people.append("p%d: {name: %s}%n".formatted(i, person(i)));
            text.append("The tide took ").append(person(i)).append(" to sea. ");
        }
        seed(
                "tide.txt",
                "The Tide",
                text
                        + "\n\nThe tide took %s and %s home."
                                .formatted(person(0), person(399))
                                .repeat(5));
        seed(
                "yard.txt",
                "The Yard",
                "The yard took %s and %s on.%n%n"
                        .formatted(person(0), person(400))
                        .repeat(2));
        Files.createDirectories(dir.resolve("content"));
        Files.writeString(dir.resolve("content/people.yaml"), people);

        Run run = Run.build(dir);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(countOf(person(399), "people/p0.html")).isEqualTo("5 passages");
        assertThat(countOf(person(0), "people/p399.html")).isEqualTo("5 passages");
        assertThat(countOf(person(400), "people/p0.html")).isEqualTo("2 passages");
        assertThat(countOf(person(1), "people/p0.html")).isEqualTo("none");
    }

    private String countOf(String other, String path) throws IOException {
        return page(path).select(".company > li summary").stream()
                .filter(with -> with.ownText().strip().equals(other))
                .map(with -> with.selectFirst(".count").text())
                .findFirst()
                .orElse("none");
    }

    /** A name of its own for each number, in letters. */
    private static String person(int number) {
        StringBuilder name = new StringBuilder("Ann B");
        for (int rest = number, i = 0; i < 5; i++, rest /= 5) {
            name.append("aeiou".charAt(rest % 5)).append("lmrnd".charAt(i));
        }
        return name.toString();
    }
}
