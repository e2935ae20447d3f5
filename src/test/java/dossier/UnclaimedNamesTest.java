package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a dossier tells of the names that no subject claims. */
class UnclaimedNamesTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void twoSeeds() throws IOException {
        write("seeds/one.txt", """
                A bridge reopens

                4 March 2025

                The bridge is open again, said the minister Ana Costa, who cut the tape with Zorilla and Bo Larson.

                “It took long,” the letter of Costa says, and a ferry of Holm & Sons was sold to Zorilla by Old Bo.
                """);
        write("content/people.yaml", "bo-larsen:\n  name: Bo Larsen\n  aliases: [Old Bo]\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(dir.resolve(path).getParent());
        Files.writeString(dir.resolve(path), text);
    }

    @Test
    void checkListsThemAndIsDone() {
        Run run = Run.of("check", "--dir", dir.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(dir + "/", "").replaceAll("\n.* pages, .*\n$", "\n"))
                .isEqualTo("""
                        1 name similar to a known name, most frequent first

                        Bo Larson: 1 time in 1 article
                          did you mean Bo Larsen? add it to aliases
                          seeds/one.txt p1
                          content/people.yaml:1:1
                            bo-larsen:
                              name: Bo Larsen
                              aliases: [Old Bo, Bo Larson]

                        3 names without a page, likeliest first

                        Ana Costa, also Costa: person (after “minister”), 2 times in 1 article
                          seeds/one.txt p1, p2
                          content/people.yaml
                            ana-costa:
                              name: Ana Costa
                              aliases: [Costa]

                        Holm & Sons: organisation (joined by “&”), 1 time in 1 article
                          seeds/one.txt p2
                          content/organisations.yaml
                            holm-sons:
                              name: "Holm & Sons"

                        Zorilla: 2 times in 1 article
                          seeds/one.txt p1, p2
                          content/people.yaml, organisations.yaml or places.yaml
                            zorilla:
                              name: Zorilla

                        """);
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Run run = Run.of("check", "--names", "1", "--dir", dir.toString());

        assertThat(run.out()).contains("\nand 2 more; --names 0 lists all\n").doesNotContain("Zorilla");
    }

    @Test
    void asJsonEachIsAnObjectALine() {
        Run run = Run.of("check", "--format", "json", "--names", "1", "--dir", dir.toString());

        assertThat(run.err().replace(dir + "/", "").lines()).hasSize(4).first().isEqualTo("""
                {"code":"near-miss","severity":"information","name":"Bo Larson","known":"Bo Larsen",\
                "subject":"person/bo-larsen","count":1,"articles":1,\
                "places":[{"file":"seeds/one.txt","paragraph":"p1","text":"Bo Larson"}],\
                "file":"content/people.yaml","entry":"bo-larsen:\\n  name: Bo Larsen\\n  aliases: [Old Bo, Bo Larson]\\n"}""");
    }

    @Test
    void quietSaysNothing() {
        assertThat(Run.of("check", "--quiet", "--dir", dir.toString()).out()).isEmpty();
    }

    @Test
    void thePageHowThisWasMadeShowsThem() throws IOException {
        assertThat(Run.build(dir).status()).isZero();
        Document page = page("about.html");

        assertThat(page.select(".unclaimed > li > .what").eachText())
                .containsExactly("Bo Larson", "Ana Costa", "Holm & Sons", "Zorilla");
        assertThat(page.select(".unclaimed > li > .meta").eachText())
                .contains("person · 2 times in 1 article · also Costa");
        assertThat(page.select(".unclaimed a[href]").eachAttr("href"))
                .contains("articles/one.html#p1", "articles/one.html#p2");
        assertThat(page.select(".unclaimed pre").last().wholeText()).isEqualTo("zorilla:\n  name: Zorilla\n");
        assertThat(dir.resolve("site/about-names.html")).doesNotExist();
    }

    @Test
    void manyNamesHavePagesOfTheirOwn() throws IOException {
        StringBuilder text = new StringBuilder("A list of ferries\n\n");
        for (char c = 'a'; c <= 'z'; c++) {
            for (char d = 'a'; d <= 'c'; d++) {
                text.append("Nobody knows why the clerk met President Zor")
                        .append(c)
                        .append(d)
                        .append(" at the quay.\n\n");
            }
        }
        write("seeds/two.txt", text.toString());

        assertThat(Run.build(dir).status()).isZero();

        List<String> first = page("about-names.html")
                .select("section:last-of-type .unclaimed .what")
                .eachText();
        List<String> second =
                page("about-names-2.html").select(".unclaimed .what").eachText();
        assertThat(page("about.html").select("a[href=about-names.html]").eachText())
                .containsExactly("All 82 names");
        assertThat(first).hasSize(50);
        assertThat(second).hasSize(31).doesNotContainAnyElementsOf(first);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(dir.resolve("site").resolve(path)));
    }
}
